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
    private readonly HeadLineWriter heads = new(theme, styles, inlines, widths, outline);

    /// <summary>Writes an entry of a list, or a position under an employer.</summary>
    public void Write(OutlineEntry entry, DocxBlocks flow, bool isRole = false)
    {
        var start = flow.Count;
        var followsHead = flow.Last is { Style.OutlineLevel: > 0 };
        foreach (var line in entry.HeaderLines)
        {
            heads.Write(line, flow);
        }

        var below = flow.Count;
        if (below > start)
        {
            SetSpaceAbove(flow[start]!, isRole, followsHead);
        }

        WriteBody(entry, flow);
        if (flow.Count == below && below > start)
        {
            // The head has no body that must be on the same page.
            flow[below - 1]!.KeepNext = false;
        }

        flow.Apply(entry.PageBreak, start);
    }

    private void SetSpaceAbove(ParagraphBuilder first, bool isRole, bool followsHead)
    {
        var gap = !isRole ? theme.Styles.Title.SpaceBefore : followsHead ? 0 : theme.Styles.Title.SpaceBefore * theme.Entry.NestedSpace;
        first.Before = isRole ? Math.Max(theme.Styles.Subtitle.SpaceBefore, gap) : Math.Max(first.Before, gap);
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
            flow.AddText(paragraph);
        }

        WriteBody(entry with { Summary = rest }, flow);
        flow.Apply(entry.PageBreak, start);
    }
}
