using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>A line of an entry's header -> a paragraph; what does not fit beside dates is in a second one.</summary>
internal sealed class HeadLineWriter(Theme theme, ParagraphStyles styles, InlineWriter inlines, TextWidths widths, Outline outline)
{
    private readonly SeparatorWriter separators = new(inlines, widths);

    /// <param name="line">The line.</param>
    /// <param name="flow">The paragraphs so far.</param>
    public void Write(EntryHeaderLine line, DocxBlocks flow)
    {
        var isBeside = theme.StartColumn.Holds == StartColumnContent.Dates && line.Dates is not null && flow.Indent > 0;
        var room = (flow.Width - flow.Indent) * widths.Safety;
        if (!isBeside && !line.Right.IsEmpty)
        {
            room -= theme.Styles.Meta.Size + widths.Measure(line.Right.PlainText, theme.Styles.Meta);
        }

        var fitting = CountFitting(line, room);
        var (first, rest) = (line with { Parts = line.Parts[..fitting] }, line.Parts[fitting..]);
        if (isBeside)
        {
            WriteBeside(first, flow);
        }
        else
        {
            Write(first, line.Right, flow);
        }

        if (!rest.IsEmpty)
        {
            flow.Last!.After = 0;
            Write(line with { Parts = rest }, InlineText.Empty, flow);
        }
    }

    // The dates are before the title, in the start column: on its line if they fit, otherwise on a line above it.
    private void WriteBeside(EntryHeaderLine line, DocxBlocks flow)
    {
        if (!line.Parts.IsEmpty && widths.Measure(line.Right.PlainText, theme.Styles.Meta) > theme.StartColumn.Width)
        {
            WriteAbove(line.Right, flow);
            Write(line, InlineText.Empty, flow);
            flow.Last!.Before = 0;
            return;
        }

        var paragraph = Create(line, InlineText.Empty, flow);
        var context = RunContext.DateAndPlace(paragraph.Style, theme.Styles.Meta);
        IEnumerable<OpenXmlElement> dates = inlines.Write(line.Right, context);
        if (!line.Parts.IsEmpty)
        {
            dates = dates.Append(RunBuilder.Tab(outline.RightToLeft || paragraph.Style.IsRightToLeft));
        }

        paragraph.Content.InsertRange(0, dates);
        paragraph.Hanging = paragraph.Indent;
        flow.Add(paragraph);
    }

    private void WriteAbove(InlineText dates, DocxBlocks flow)
    {
        var paragraph = new ParagraphBuilder(styles.For(styles.Normal, dates))
        {
            KeepNext = true,
            KeepLines = true,
            Before = theme.Styles.Title.SpaceBefore,
            After = 0,
        };
        paragraph.Indent -= theme.StartColumn.Indent;
        paragraph.Content.AddRange(inlines.Write(dates, RunContext.DateAndPlace(paragraph.Style, theme.Styles.Meta)));
        flow.Add(paragraph);
    }

    private void Write(EntryHeaderLine line, InlineText right, DocxBlocks flow)
    {
        var paragraph = Create(line, right, flow);
        if (!right.IsEmpty)
        {
            var style = paragraph.Style;
            paragraph.Content.AddRange(NeedsOwnLine(line, right, flow.Width - flow.Indent) ? [new Run(new Break())] : []);
            paragraph.Content.Add(RunBuilder.Tab(outline.RightToLeft || style.IsRightToLeft));
            paragraph.Content.AddRange(inlines.Write(right, RunContext.DateAndPlace(style, theme.Styles.Meta)));
            paragraph.RightTab = flow.Width;
        }

        flow.Add(paragraph);
    }

    // A line with only dates or a location must not be a heading, because the navigation pane would show it.
    private ParagraphBuilder Create(EntryHeaderLine line, InlineText right, DocxBlocks flow)
    {
        var style = styles.For(
            line.Parts.All(part => part.Role == HeaderPartRole.Place) ? styles.Normal
                : line.Role == HeaderPartRole.Title ? styles.Heading2
                : styles.Heading3,
            line.Parts.Select(part => part.Text).Append(right));
        var paragraph = new ParagraphBuilder(style)
        {
            KeepNext = true,
            KeepLines = true,
            Alignment = theme.Justify && !style.IsHead ? JustificationValues.Left : null,
        };
        paragraph.Indent += flow.Indent - theme.StartColumn.Indent;
        if (line.Parts is [{ Role: HeaderPartRole.Place }])
        {
            paragraph.After = theme.Styles.Subtitle.SpaceAfter;
        }

        for (var i = 0; i < line.Parts.Length; i++)
        {
            if (i > 0)
            {
                paragraph.Content.AddRange(WriteSeparator(line.Parts[i - 1], line.Separator, style));
            }

            var context = i == 0 ? First(line.Parts[i], style) : Other(line.Parts[i], style);
            paragraph.Content.AddRange(inlines.Write(line.Parts[i].Text, context));
        }

        return paragraph;
    }

    private IEnumerable<OpenXmlElement> WriteSeparator(HeaderPart before, string separator, ParagraphStyle style) => separators.Write(
        before.Text.PlainText,
        separator,
        theme.Styles.Meta.Size * EntryTokens.SeparatorSpace,
        theme.Styles.Meta,
        RunContext.DateAndPlace(style, theme.Styles.Meta));

    private RunContext First(HeaderPart part, ParagraphStyle style) => part.Role == HeaderPartRole.Place
        ? RunContext.DateAndPlace(style, theme.Styles.Meta)
        : RunContext.Plain(style);

    private RunContext Other(HeaderPart part, ParagraphStyle style) => part.Role == HeaderPartRole.Subtitle
        ? RunContext.Part(style, StyleIds.Heading3Characters, theme.Styles.Subtitle)
        : RunContext.DateAndPlace(style, theme.Styles.Meta);

    // The location goes to a second line first, then the subtitle; dates stay on the first one.
    private int CountFitting(EntryHeaderLine line, double room)
    {
        var count = line.Parts.Length;
        while (count > 1 && WidthOf(line with { Parts = line.Parts[..count] }) > room)
        {
            count--;
        }

        return count;
    }

    // A right tab that does not fit on its line puts the dates at the start of the next line.
    private bool NeedsOwnLine(EntryHeaderLine line, InlineText right, double width) =>
        (WidthOf(line) % width) + TextOf(line).Size + widths.Measure(right.PlainText, theme.Styles.Meta) > width * widths.Safety;

    private TextStyleTokens TextOf(EntryHeaderLine line) => line.Parts.IsEmpty ? theme.Styles.Body : StyleOf(line.Parts[0]);

    private double WidthOf(EntryHeaderLine line)
    {
        var separator = line.Separator.StartsWith(' ')
            ? widths.Measure(line.Separator.Trim(), theme.Styles.Meta) + (2 * theme.Styles.Meta.Size * EntryTokens.SeparatorSpace)
            : widths.Measure(line.Separator, theme.Styles.Meta);
        return line.Parts.Sum(part => widths.Measure(part.Text.PlainText, StyleOf(part)))
            + (Math.Max(0, line.Parts.Length - 1) * separator);
    }

    private TextStyleTokens StyleOf(HeaderPart part) => part.Role switch
    {
        HeaderPartRole.Title => theme.Styles.Title,
        HeaderPartRole.Subtitle => theme.Styles.Subtitle,
        _ => theme.Styles.Meta,
    };
}
