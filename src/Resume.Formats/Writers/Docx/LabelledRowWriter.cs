using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>The rows of a table without columns -> paragraphs: each label is before its text, or on a line above it.</summary>
internal sealed class LabelledRowWriter(Theme theme, ParagraphStyles styles, InlineWriter inlines, EntryWriter entries)
{
    private bool RunsIn => theme.Table.Layout == TableLayout.RunIn;

    public void Write(Section section, DocxBlocks flow)
    {
        for (var i = 0; i < section.Entries.Length; i++)
        {
            var start = flow.Count;
            Write(section.Entries[i], flow);
            if (i > 0 && flow.Count > start && flow[start] is { } first)
            {
                first.Before = Math.Max(first.Before, theme.Table.RowGap);
            }

            flow.Apply(section.Entries[i].PageBreak, start);
        }
    }

    private void Write(OutlineEntry row, DocxBlocks flow)
    {
        var start = flow.Count;
        var meta = new[] { row.Location, row.Dates?.Text ?? InlineText.Empty }.Where(text => !text.IsEmpty).ToList();
        if (RunsIn && meta.Count == 0 && row.Summary.Blocks is [Paragraph beside, ..])
        {
            WriteLabel(row, beside.Text, flow);
            row = row with { Summary = row.Summary with { Blocks = row.Summary.Blocks.RemoveAt(0) } };
        }
        else
        {
            WriteLabel(row, InlineText.Empty, flow);
            foreach (var text in meta)
            {
                Add(text, style => RunContext.DateAndPlace(style, theme.Styles.Meta), flow);
            }
        }

        var below = flow.Count;
        entries.WriteBody(row, flow);
        for (var i = start; i < below; i++)
        {
            flow[i]!.KeepNext |= i < flow.Count - 1 && (i < below - 1 || !RunsIn);
        }
    }

    // A text that is beside the label is in its paragraph. Without one, a subtitle is below the label; it would look like the text there.
    private void WriteLabel(OutlineEntry row, InlineText beside, DocxBlocks flow)
    {
        var style = styles.For(styles.Normal, row.Title, row.Subtitle, beside);
        var (label, plain) = (RunContext.Label(style, theme.Styles.Title), RunContext.Plain(style));
        var paragraph = new ParagraphBuilder(style);
        paragraph.Content.AddRange(inlines.Write(row.Title, label));
        if (RunsIn)
        {
            if (!row.Subtitle.IsEmpty)
            {
                paragraph.Content.AddRange(row.Title.IsEmpty
                    ? inlines.Write(row.Subtitle, plain)
                    : inlines.WriteInParentheses(row.Title.PlainText, row.Subtitle, plain));
            }

            if (paragraph.Content.Count > 0 && (!beside.IsEmpty || HasMore(row)))
            {
                paragraph.Content.AddRange(inlines.WriteAfter(row.Title.PlainText, row.TitleEnd.Mark, label));
                paragraph.Content.AddRange(beside.IsEmpty ? [] : inlines.Write(row.TitleEnd.Gap, plain));
            }

            paragraph.Content.AddRange(inlines.Write(beside, plain));
        }

        if (paragraph.Content.Count > 0)
        {
            // What is in the same row follows without space.
            paragraph.After = beside.IsEmpty ? 0 : paragraph.After;
            flow.AddText(paragraph);
        }

        if (!RunsIn)
        {
            var subtitle = theme.Styles.Subtitle;
            Add(row.Subtitle, style => RunContext.Plain(style) with { Italic = subtitle.Italic, Color = subtitle.Color }, flow);
        }
    }

    private void Add(InlineText text, Func<ParagraphStyle, RunContext> context, DocxBlocks flow)
    {
        if (!text.IsEmpty)
        {
            var paragraph = new ParagraphBuilder(styles.For(styles.Normal, text)) { After = 0 };
            paragraph.Content.AddRange(inlines.Write(text, context(paragraph.Style)));
            flow.AddText(paragraph);
        }
    }

    private static bool HasMore(OutlineEntry row) =>
        !row.Summary.IsEmpty || !row.Facts.IsDefaultOrEmpty || !row.Bullets.IsDefaultOrEmpty;
}
