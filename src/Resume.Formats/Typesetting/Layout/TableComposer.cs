using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out a section as a table: a row for each entry, with its title as the row's header and the rest as its cell.</summary>
internal sealed class TableComposer(TypesettingContext context)
{
    // The widest header column, as a share of the table. It limits the theme and the titles.
    private const double MaxHeaderShare = 0.5;

    private readonly EntryComposer entries = new(context);

    public void Add(LayoutScope scope, ImmutableArray<OutlineEntry> rows)
    {
        var tokens = context.Theme.Table;

        // The columns follow the first row.
        scope = scope.In(context.Styler.IsRightToLeft(rows.SelectMany(OutlineTexts.In)));
        var (frame, labelWidth, columnGap) = Columns(scope);
        var headers = ShapeHeaders(rows);
        var headerWidth = Math.Min(Math.Max(labelWidth, WidestWord(headers)), frame.Width * MaxHeaderShare);
        var headerFrame = frame.TakeStart(headerWidth);
        var cellFrame = frame.SkipStart(Math.Min(headerWidth + columnGap, frame.Width * (1 + MaxHeaderShare) / 2));
        var table = scope.Nest(StructureRole.Table);

        for (var i = 0; i < rows.Length && !scope.Flow.IsFull; i++)
        {
            scope.Flow.AddSpace(tokens.RowGap);
            var first = scope.Flow.BeginBlock(rows[i].PageBreak);
            var row = table.Nest(StructureRole.TableRow);
            var earlyOrder = context.Paragraphs.NextOrder();
            var header = ComposeHeader(row with { Frame = headerFrame }, headers[i]);
            var cell = ComposeCell(row with { Frame = cellFrame }, rows[i]);
            if (frame.RightToLeft && cell.Lines is [{ Parts: [var only] } single])
            {
                // As in entry headers, parts on one line are in the file from left to right.
                single.Parts[0] = only with { Order = earlyOrder };
            }

            scope.Flow.AddRow(header, cell);
            scope.Flow.KeepRow(first, Math.Max(header.Lines.Count, cell.Lines.Count), TableTokens.MostLinesTogether);
            scope.Flow.EndBlock(rows[i].PageBreak, first, context.Theme.Page.TextHeight);
        }

        scope.Flow.AddSpace(context.Styles.Body.SpaceAfter);
    }

    // Labels are below dates, if these are in the start column. Rows in the other direction begin at the other side of the text.
    private (Frame Frame, double LabelWidth, double ColumnGap) Columns(LayoutScope scope)
    {
        var start = context.Theme.StartColumn;
        return start.Holds == StartColumnContent.Dates && scope.StartColumn is { } column && column.RightToLeft == scope.Frame.RightToLeft
            ? (scope.WholeFrame, start.Width, start.Gap)
            : (scope.Frame, context.Theme.Table.LabelWidth, context.Theme.Table.ColumnGap);
    }

    // All headers are shaped before the first row is laid out: the column is wide enough for the longest word of any of them.
    private List<HeaderText>[] ShapeHeaders(ImmutableArray<OutlineEntry> rows)
    {
        var headers = new List<HeaderText>[rows.Length];
        for (var i = 0; i < headers.Length; i++)
        {
            headers[i] = [];
            ShapeHeader(headers[i], rows[i].Title, context.LabelStyle, TextStyle.Strong);
            ShapeHeader(headers[i], rows[i].Subtitle, context.Styles.Subtitle, TextStyle.None);
        }

        return headers;
    }

    private void ShapeHeader(List<HeaderText> header, InlineText text, TextStyleTokens style, TextStyle inline)
    {
        if (!text.IsEmpty)
        {
            var element = new StructureElement(StructureRole.Paragraph);
            var shaped = context.Paragraphs.Shape(context.Styler.Style(text, style, element, inline));
            header.Add(new(element, shaped, context.Paragraphs.Metrics(style)));
        }
    }

    private static double WidestWord(List<HeaderText>[] headers)
    {
        var widest = 0.0;
        foreach (var header in headers)
        {
            foreach (var text in header)
            {
                widest = Math.Max(widest, LineFiller.MinContentWidth(text.Text));
            }
        }

        return widest;
    }

    private Flow ComposeHeader(LayoutScope row, List<HeaderText> header)
    {
        var flow = new Flow();
        var cell = row.Parent.AddNew(StructureRole.TableHeader);
        foreach (var text in header)
        {
            flow.KeepWithNext();
            cell.Add(text.Element);
            context.Paragraphs.Add(flow, row.Frame, text.Text, text.Metrics, LineAlignment.Start, BreakCost.SingleLine);
        }

        return flow;
    }

    private Flow ComposeCell(LayoutScope row, OutlineEntry entry)
    {
        var scope = row.Nest(StructureRole.TableCell) with { Flow = new Flow() };
        AddLine(scope, entry.Location);
        AddLine(scope, entry.Dates?.Text ?? InlineText.Empty);
        entries.AddCell(scope, entry);
        return scope.Flow;
    }

    private void AddLine(LayoutScope scope, InlineText text)
    {
        if (!text.IsEmpty)
        {
            var style = context.Styles.Meta;
            var styled = context.Styler.Style(text, style, scope.Parent.AddNew(StructureRole.Paragraph));
            context.Paragraphs.Add(scope.Flow, scope.Frame, styled, style);
        }
    }

    // A shaped title or subtitle; its element is not in the structure yet.
    private sealed record HeaderText(StructureElement Element, ShapedText Text, LineMetrics Metrics);
}
