using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>An entry -> its head lines, and what stands below them.</summary>
internal sealed class EntryWriter(Theme theme, ParagraphStyles styles, InlineWriter inlines, BlockWriter blocks, Outline outline)
{
    // Entries below one entry stand closer together than entries of a section.
    private const double InnerSpace = 0.6;

    /// <summary>An entry of a list, or a position under an employer.</summary>
    public void Write(OutlineEntry entry, Flow flow, bool isRole = false)
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
            // Nothing follows that it could be parted from.
            flow[below - 1]!.KeepNext = false;
        }

        flow.Apply(entry.PageBreak, start);
    }

    /// <summary>What stands below an entry's head.</summary>
    public void WriteBody(OutlineEntry entry, Flow flow)
    {
        blocks.Write(entry.Summary, flow);
        blocks.Write(entry.Facts, flow);
        blocks.WriteBullets(entry.Bullets, flow);
        foreach (var role in entry.Entries)
        {
            Write(role, flow, isRole: true);
        }
    }

    /// <summary>An entry in one paragraph: its title as a label, and its words.</summary>
    public void WriteInline(OutlineEntry entry, Flow flow)
    {
        var start = flow.Count;
        var draft = new Draft(styles.Normal);
        var (words, rest) = entry.Summary.Blocks is [Model.Paragraph paragraph, ..]
            ? (paragraph.Text, entry.Summary with { Blocks = entry.Summary.Blocks.RemoveAt(0) })
            : (InlineText.Empty, entry.Summary);
        var (strong, plain) = (RunContext.Strong(draft.Style), RunContext.Of(draft.Style));

        draft.Content.AddRange(inlines.Write(entry.Title, strong));
        if (entry.TitleEnd != LabelEnd.None)
        {
            draft.Content.AddRange([.. inlines.WriteAfter(entry.Title.PlainText, entry.TitleEnd.Mark, strong), .. inlines.Write(entry.TitleEnd.Gap, plain)]);
        }

        draft.Content.AddRange(inlines.Write(words, plain));
        var before = words.IsEmpty ? entry.Title.PlainText : words.PlainText;
        foreach (var text in new[] { entry.Subtitle, entry.Location, entry.Dates?.Text ?? InlineText.Empty }.Where(text => !text.IsEmpty))
        {
            draft.Content.AddRange(draft.Content.Count == 0 ? [] : inlines.WriteAfter(before, ", ", plain));
            draft.Content.AddRange(inlines.Write(text, plain));
            before = text.PlainText;
        }

        if (draft.Content.Count > 0)
        {
            flow.Add(draft);
        }

        WriteBody(entry with { Summary = rest }, flow);
        flow.Apply(entry.PageBreak, start);
    }

    private void WriteHead(EntryHeaderLine line, Flow flow)
    {
        // A line that has dates alone is no heading: the navigation pane would show it as one.
        var style = line.Left.IsEmpty ? styles.Normal : line.Role == HeaderLineRole.Title ? styles.Heading2 : styles.Heading3;
        var draft = new Draft(style) { KeepNext = true, KeepLines = true };
        draft.Content.AddRange(inlines.Write(line.Left, RunContext.Of(style)));

        if (!line.Right.IsEmpty)
        {
            draft.Content.AddRange(NeedsLineOfItsOwn(line, style, flow.Width) ? [new Run(new Break())] : []);
            draft.Content.Add(RunMaker.Tab(outline.RightToLeft));
            draft.Content.AddRange(inlines.Write(line.Right, RunContext.DateAndPlace(style, theme.Styles.Meta)));
            draft.RightTab = flow.Width;
        }

        flow.Add(draft);
    }

    // A tab that has no room left on its line leaves what follows it at the wrong end of the next one.
    private bool NeedsLineOfItsOwn(EntryHeaderLine line, ParagraphStyle style, double width) =>
        (TextWidth.Of(line.Left, style.Text.Size) % width) + style.Text.Size + TextWidth.Of(line.Right, theme.Styles.Meta.Size) > width * TextWidth.Safety;
}
