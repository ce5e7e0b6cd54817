using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>An entry -> its head lines and its body.</summary>
internal sealed class EntryWriter(
    Theme theme,
    ParagraphStyles styles,
    InlineWriter inlines,
    BlockWriter blocks,
    TextWidths widths,
    Outline outline)
{
    // Positions under one employer are closer together than the entries of a section.
    private const double InnerSpace = 0.6;

    /// <summary>Writes an entry of a list, or a position under an employer.</summary>
    public void Write(OutlineEntry entry, DocxBlocks flow, bool isRole = false)
    {
        var start = flow.Count;
        var followsHead = flow.Last is { Style.OutlineLevel: > 0 };
        foreach (var line in entry.HeaderLines)
        {
            WriteHead(line, flow);
        }

        var below = flow.Count;
        if (below > start)
        {
            var first = flow[start]!;
            var gap = !isRole ? theme.Styles.Title.SpaceBefore : followsHead ? 0 : theme.Styles.Title.SpaceBefore * InnerSpace;
            first.Before = isRole ? Math.Max(theme.Styles.Subtitle.SpaceBefore, gap) : Math.Max(first.Before, gap);
        }

        WriteBody(entry, flow);
        if (flow.Count == below && below > start)
        {
            // The head has no body that must be on the same page.
            flow[below - 1]!.KeepNext = false;
        }

        flow.Apply(entry.PageBreak, start);
    }

    /// <summary>Writes the part of an entry below its head.</summary>
    public void WriteBody(OutlineEntry entry, DocxBlocks flow)
    {
        blocks.Write(entry.Summary, flow);
        blocks.Write(entry.Facts, flow);
        blocks.Write(new BulletList(entry.Bullets), flow);
        foreach (var role in entry.Entries)
        {
            Write(role, flow, isRole: true);
        }
    }

    /// <summary>Writes an entry as one paragraph: its title as a label, and its summary.</summary>
    public void WriteInline(OutlineEntry entry, DocxBlocks flow)
    {
        var start = flow.Count;
        var paragraph = new ParagraphBuilder(styles.For(styles.Normal, OutlineTexts.In(entry)));
        var (words, rest) = entry.Summary.Blocks is [Model.Paragraph first, ..]
            ? (first.Text, entry.Summary with { Blocks = entry.Summary.Blocks.RemoveAt(0) })
            : (InlineText.Empty, entry.Summary);
        var (strong, plain) = (RunContext.Strong(paragraph.Style), RunContext.Plain(paragraph.Style));

        paragraph.Content.AddRange(inlines.Write(entry.Title, strong));
        if (entry.TitleEnd != LabelEnd.None)
        {
            paragraph.Content.AddRange(inlines.WriteAfter(entry.Title.PlainText, entry.TitleEnd.Mark, strong));
            paragraph.Content.AddRange(inlines.Write(entry.TitleEnd.Gap, plain));
        }

        paragraph.Content.AddRange(inlines.Write(words, plain));
        if (paragraph.Content.Count > 0)
        {
            flow.Add(paragraph);
        }

        WriteBody(entry with { Summary = rest }, flow);
        flow.Apply(entry.PageBreak, start);
    }

    private void WriteHead(EntryHeaderLine line, DocxBlocks flow)
    {
        // A line with only dates must not be a heading, because the navigation pane would show it.
        var style = styles.For(
            line.Left.IsEmpty ? styles.Normal : line.Role == HeaderLineRole.Title ? styles.Heading2 : styles.Heading3,
            OutlineTexts.In(line));
        var paragraph = new ParagraphBuilder(style) { KeepNext = true, KeepLines = true };
        paragraph.Content.AddRange(inlines.Write(line.Left, RunContext.Plain(style)));

        if (!line.Right.IsEmpty)
        {
            paragraph.Content.AddRange(NeedsOwnLine(line, style, flow.Width) ? [new Run(new Break())] : []);
            paragraph.Content.Add(RunBuilder.Tab(outline.RightToLeft || style.IsRightToLeft));
            paragraph.Content.AddRange(inlines.Write(line.Right, RunContext.DateAndPlace(style, theme.Styles.Meta)));
            paragraph.RightTab = flow.Width;
        }

        flow.Add(paragraph);
    }

    // A right tab that does not fit on its line puts the dates at the start of the next line.
    private bool NeedsOwnLine(EntryHeaderLine line, ParagraphStyle style, double width) =>
        (widths.Measure(line.Left.PlainText, style.Text) % width)
        + style.Text.Size
        + widths.Measure(line.Right.PlainText, theme.Styles.Meta)
        > width * widths.Safety;
}
