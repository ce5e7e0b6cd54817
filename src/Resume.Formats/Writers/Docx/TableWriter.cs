using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Writers.Docx;

/// <summary>A section in two columns -> a table, with the title of each entry on the left and its text on the right.</summary>
internal sealed class TableWriter(
    Theme theme,
    ParagraphStyles styles,
    InlineWriter inlines,
    EntryWriter entries,
    TextWidths widths,
    double textWidth,
    Outline outline)
{
    // Labels are below dates, if these are in the start column. Otherwise the table is as wide as the text.
    private readonly bool isInStartColumn = theme.StartColumn.Holds == StartColumnContent.Dates;

    private double Indent => isInStartColumn ? 0 : theme.StartColumn.Indent;

    private double LabelWidth => isInStartColumn ? theme.StartColumn.Width : theme.Table.LabelWidth;

    private double ColumnGap => isInStartColumn ? theme.StartColumn.Gap : theme.Table.ColumnGap;

    private double Width => textWidth - Indent;

    private double Left { get; set; }

    private double Right => Width - Left;

    /// <summary>Writes the table, and returns it with its height as far as it is known, in points.</summary>
    public (Table Table, double Height) Write(Section section)
    {
        Left = Math.Min(Math.Max(LabelWidth, WidestWord(section.Entries)) + ColumnGap, Width / 2);
        var table = new Table(
            new TableProperties
            {
                TableStyle = new() { Val = StyleIds.Table },
                BiDiVisual = outline.IsRightToLeft(section.Entries.SelectMany(OutlineTexts.In)) ? new() : null,
                TableWidth = new() { Width = Units.TwipsText(Width), Type = TableWidthUnitValues.Dxa },
                TableIndentation = Indent > 0 ? new() { Width = Units.Twips(Indent), Type = TableWidthUnitValues.Dxa } : null,
                TableLayout = new() { Type = TableLayoutValues.Fixed },
                TableLook = new()
                {
                    Val = "0680",
                    FirstColumn = true,
                    FirstRow = false,
                    LastColumn = false,
                    LastRow = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                // Screen readers read this aloud.
                TableCaption = new() { Val = XmlText.Clean(section.Heading.OneLine) },
            },
            new TableGrid(new GridColumn { Width = Units.TwipsText(Left) }, new GridColumn { Width = Units.TwipsText(Right) }));

        var lines = 0;
        for (var i = 0; i < section.Entries.Length; i++)
        {
            var (row, count) = Row(section.Entries[i], isFirst: i == 0);
            table.Append(row);
            lines += count;
        }

        return (table, (lines * styles.Normal.Text.LineHeight) + (section.Entries.Length * theme.Table.RowGap));
    }

    // The column is wide enough for each word of the labels, as far as their width is known.
    private double WidestWord(ImmutableArray<OutlineEntry> entries) =>
        entries.SelectMany(entry => UnbreakableParts.Find($"{entry.Title.PlainText}\n{entry.Subtitle.PlainText}"))
            .Max(word => widths.Measure(word, styles.Normal.Text, bold: true) / widths.Safety);

    private (TableRow Row, int Lines) Row(OutlineEntry entry, bool isFirst)
    {
        var (left, right) = (LeftCell(entry), RightCell(entry));
        var lines = Math.Max(left.CountLines(widths), right.CountLines(widths));
        var row = new TableRow().AppendNonNull(
            lines <= TableTokens.MostLinesTogether ? new TableRowProperties(new CantSplit()) : null,
            new TableCell([CellProperties(Left, isFirst), .. left.BuildCell()]),
            new TableCell([CellProperties(Right, isFirst), .. right.BuildCell()]));
        return (row, lines);
    }

    private TableCellProperties CellProperties(double width, bool isFirst) => new()
    {
        TableCellWidth = new() { Width = Units.TwipsText(width), Type = TableWidthUnitValues.Dxa },
        TableCellMargin = isFirst
            ? null
            : new() { TopMargin = new() { Width = Units.TwipsText(theme.Table.RowGap), Type = TableWidthUnitValues.Dxa } },
    };

    private DocxBlocks LeftCell(OutlineEntry entry)
    {
        var flow = new DocxBlocks(theme, Left - ColumnGap, textWidth);
        var title = RunContext.RowTitle(styles.Normal, theme.Styles.Title);
        Add(entry.Title, title);
        Add(entry.Subtitle, title with { Bold = styles.Normal.Text.Bold, Italic = theme.Styles.Subtitle.Italic });
        if (entry.PageBreak == PageBreak.Before && flow.Count > 0)
        {
            flow[0]!.PageBreakBefore = true;
        }

        return flow;

        void Add(InlineText text, RunContext context)
        {
            if (!text.IsEmpty)
            {
                // An indent follows the direction of the text; programs disagree on whether the margins of a cell do.
                var style = styles.For(styles.Normal, text);
                var paragraph = new ParagraphBuilder(style) { EndIndent = ColumnGap };
                paragraph.Content.AddRange(inlines.Write(text, context with { IsRightToLeft = style.IsRightToLeft }));
                flow.AddText(paragraph);
            }
        }
    }

    private DocxBlocks RightCell(OutlineEntry entry)
    {
        var flow = new DocxBlocks(theme, Right, textWidth);
        foreach (var text in new[] { entry.Location, entry.Dates?.Text ?? InlineText.Empty }.Where(text => !text.IsEmpty))
        {
            var style = styles.For(styles.Normal, text);
            var paragraph = new ParagraphBuilder(style) { After = 0 };
            paragraph.Content.AddRange(inlines.Write(text, RunContext.DateAndPlace(style, theme.Styles.Meta)));
            flow.AddText(paragraph);
        }

        entries.WriteBody(entry, flow);
        return flow;
    }
}
