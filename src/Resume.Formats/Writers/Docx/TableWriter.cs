using System.Collections.Immutable;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Writers.Docx;

/// <summary>A section in two columns -> a table: what it is at the left, what there is to say about it at the right.</summary>
internal sealed class TableWriter(Theme theme, ParagraphStyles styles, InlineWriter inlines, EntryWriter entries, double textWidth, bool rightToLeft)
{
    private double Left { get; set; }

    private double Right => textWidth - Left;

    public Table Write(Section section)
    {
        Left = Math.Min(Math.Max(theme.Table.LabelWidth, WidestWord(section.Entries)) + theme.Table.ColumnGap, textWidth / 2);
        var table = new Table(
            new TableProperties
            {
                TableStyle = new() { Val = StyleIds.Table },
                BiDiVisual = rightToLeft ? new() : null,
                TableWidth = new() { Width = Units.TwipsText(textWidth), Type = TableWidthUnitValues.Dxa },
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
                // What a screen reader says of the table.
                TableCaption = new() { Val = XmlText.Line(section.Heading.PlainText) },
            },
            new TableGrid(new GridColumn { Width = Units.TwipsText(Left) }, new GridColumn { Width = Units.TwipsText(Right) }));

        table.Append(section.Entries.Select((entry, index) => Row(entry, isFirst: index == 0)));
        return table;
    }

    // No word of a label is cut, as far as that can be told before the fonts are known.
    private double WidestWord(ImmutableArray<OutlineEntry> entries) =>
        entries.SelectMany(entry => $"{entry.Title.PlainText} {entry.Subtitle.PlainText}".Split([' ', '-', '\n']))
            .Max(word => TextWidth.Of(word, styles.Normal.Text.Size) / TextWidth.Safety);

    private TableRow Row(OutlineEntry entry, bool isFirst) => new(
        new TableRowProperties(new CantSplit()),
        new TableCell([CellProperties(Left, isFirst), .. LeftCell(entry).BuildCell()]),
        new TableCell([CellProperties(Right, isFirst), .. RightCell(entry).BuildCell()]));

    private TableCellProperties CellProperties(double width, bool isFirst) => new()
    {
        TableCellWidth = new() { Width = Units.TwipsText(width), Type = TableWidthUnitValues.Dxa },
        TableCellMargin = isFirst ? null : new() { TopMargin = new() { Width = Units.TwipsText(theme.Table.RowGap), Type = TableWidthUnitValues.Dxa } },
    };

    private Flow LeftCell(OutlineEntry entry)
    {
        var flow = new Flow(theme, Left - theme.Table.ColumnGap, textWidth);
        Add(entry.Title, RunContext.RowTitle(styles.Normal, theme.Styles.Title));
        Add(entry.Subtitle, RunContext.RowTitle(styles.Normal, theme.Styles.Title) with { Bold = styles.Normal.Text.Bold, Italic = theme.Styles.Subtitle.Italic });
        if (entry.PageBreak == PageBreak.Before && flow.Count > 0)
        {
            flow[0]!.PageBreakBefore = true;
        }

        return flow;

        void Add(InlineText text, RunContext context)
        {
            if (!text.IsEmpty)
            {
                // The gap is an indent, which turns with the direction of the text; readers disagree on whether a cell's margins do.
                var draft = new Draft(styles.Normal) { EndIndent = theme.Table.ColumnGap };
                draft.Content.AddRange(inlines.Write(text, context));
                flow.Add(draft);
            }
        }
    }

    private Flow RightCell(OutlineEntry entry)
    {
        var flow = new Flow(theme, Right, textWidth);
        var meta = RunContext.DateAndPlace(styles.Normal, theme.Styles.Meta);
        foreach (var text in new[] { entry.Location, entry.Dates?.Text ?? InlineText.Empty }.Where(text => !text.IsEmpty))
        {
            var draft = new Draft(styles.Normal) { After = 0 };
            draft.Content.AddRange(inlines.Write(text, meta));
            flow.Add(draft);
        }

        entries.WriteBody(entry, flow);
        return flow;
    }
}
