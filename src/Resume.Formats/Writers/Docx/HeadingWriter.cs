using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Writers.Docx;

/// <summary>The heading of a section -> a paragraph.</summary>
internal sealed class HeadingWriter(
    ParagraphStyles styles, InlineWriter inlines, RunPropertiesFactory runs, TextWidths widths, Outline outline)
{
    private readonly SeparatorWriter separators = new(inlines, widths);

    public void Write(Section section, DocxBlocks flow)
    {
        var heading = new ParagraphBuilder(styles.For(styles.Heading1, section.Heading));
        var context = RunContext.Plain(heading.Style);
        heading.Content.AddRange(inlines.Write(section.Heading, context));
        if (HeadingRule.IsBeside(heading.Style))
        {
            AddRuleBeside(heading, context);
        }

        flow.Add(heading);
    }

    private void AddRuleBeside(ParagraphBuilder heading, RunContext context)
    {
        var isCentered = heading.Style.Align == Alignment.Center;
        var gap = separators.WriteSpace(heading.Style.RuleGap, heading.Style.Text, context);
        if (isCentered)
        {
            heading.Content.InsertRange(0, [Rule(heading), .. separators.WriteSpace(heading.Style.RuleGap, heading.Style.Text, context)]);
        }

        heading.Content.AddRange([.. gap, Rule(heading)]);
    }

    // The line has the colour of its run.
    private Run Rule(ParagraphBuilder heading)
    {
        var run = RunBuilder.Tab(outline.RightToLeft || heading.Style.IsRightToLeft);
        run.RunProperties ??= new();
        run.RunProperties.Color = runs.ColorOf(ColorRole.Rule);
        return run;
    }
}
