using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Writers.Docx;

/// <summary>The heading of a section -> a paragraph above or beside it.</summary>
internal sealed class HeadingWriter(
    Theme theme, ParagraphStyles styles, InlineWriter inlines, RunPropertiesFactory runs, TextWidths widths, Outline outline)
{
    private readonly SeparatorWriter separators = new(inlines, widths);
    private readonly SideFrame side = new(theme, outline);

    public ParagraphBuilder Write(Section section, DocxBlocks flow)
    {
        var heading = new ParagraphBuilder(styles.For(styles.Heading1, section.Heading));
        var context = RunContext.Plain(heading.Style);
        heading.Content.AddRange(inlines.Write(section.Heading, context));
        if (HeadingRule.IsBeside(heading.Style))
        {
            AddRuleBeside(heading, context);
        }

        if (styles.HeadingsHang)
        {
            side.Apply(heading);
            heading.EndIndent = NeedsGap(heading) ? theme.StartColumn.Gap : 0;
        }

        flow.Add(heading);
        return heading;
    }

    /// <summary>
    /// Aligns a heading in the start column with the first paragraph of its section, and makes the section as high as the heading.
    /// </summary>
    /// <param name="heading">The heading.</param>
    /// <param name="flow">The blocks up to the end of the section.</param>
    /// <param name="start">The index of the heading.</param>
    /// <param name="above">The paragraph before it, or null.</param>
    public void Align(ParagraphBuilder heading, DocxBlocks flow, int start, ParagraphBuilder? above)
    {
        var style = heading.Style;
        if (start + 1 == flow.Count)
        {
            // There is nothing beside it.
            (heading.Frame, heading.Before, heading.After) = (null, style.Before, style.After);
            return;
        }

        var first = flow[start + 1]!;
        first.Rule = runs.Rule(style.Rule, style.RuleThickness, style.RuleGap);
        SideFrame.Align(heading, first, style.Before, above);
        var lines = heading.CountLines(widths, theme.StartColumn.Indent);
        var missing = (lines * style.Text.LineHeight) - flow.HeightFrom(start + 1, widths);
        if (missing > 0 && flow.Last is { } last)
        {
            last.After = Math.Max(last.After, missing);
        }
    }

    // The frame is wider than the column by the gap: only a line that would fill it needs to be broken earlier.
    private bool NeedsGap(ParagraphBuilder heading)
    {
        var words = string.Concat(heading.Content.Select(element => element.InnerText)).Split(' ');
        var space = widths.Measure(" ", heading.Style.Text);
        var line = 0.0;
        foreach (var width in words.Select(word => widths.Measure(word, heading.Style.Text)))
        {
            line = line > 0 && line + space + width <= theme.StartColumn.Indent ? line + space + width : width;
            if (line > theme.StartColumn.Width && line <= theme.StartColumn.Indent)
            {
                return true;
            }
        }

        return false;
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
