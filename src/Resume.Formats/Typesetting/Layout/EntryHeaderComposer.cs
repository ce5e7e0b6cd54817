using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the header lines of an entry: title or subtitle at the start, place or dates at the end.</summary>
internal sealed class EntryHeaderComposer(TypesettingContext context)
{
    // An end part wider than this share of the frame goes below the start part, unless both fit on one line.
    private const double MaxEndShare = 0.5;

    // Space between both parts, as a share of the end part's font size.
    private const double GapShare = 1.5;

    private readonly HeaderPartStyler parts = new(context);

    /// <summary>Adds the lines, and returns the dates where they are in the start column, to be placed beside the entry.</summary>
    public ColumnText? Add(LayoutScope scope, OutlineEntry entry)
    {
        var isFirst = true;
        var dates = default(ColumnText);
        foreach (var line in entry.HeaderLines)
        {
            if (!isFirst)
            {
                scope.Flow.KeepWithNext();
            }

            dates = Add(scope, line) ?? dates;
            isFirst = false;
        }

        return dates;
    }

    private ColumnText? Add(LayoutScope scope, EntryHeaderLine line)
    {
        var style = line.Role == HeaderPartRole.Title ? context.Styles.Title : context.Styles.Subtitle;
        scope.Flow.AddSpace(style.SpaceBefore);

        // What is on one line is one paragraph.
        scope = scope.In(context.Styler.IsRightToLeft(OutlineTexts.In(line)));
        var column = context.Theme.StartColumn.Holds == StartColumnContent.Dates && line.Dates is not null ? scope.StartColumn : null;
        var rightElement = new StructureElement(StructureRole.Paragraph);
        var right = column is null && !line.Right.IsEmpty ? ShapeRight(line.Right, scope.Frame, rightElement) : null;
        var room = scope.Frame.Width - (right is null ? 0 : VisibleWidth(right) + Gap);
        var fitting = parts.CountFitting(scope, line.Parts.AsSpan(), line.Separator, room);

        // Parts on one line are in the file from left to right, so that readers that sort text by place and those that do not agree.
        var dates = column is { RightToLeft: false } left ? ComposeDates(scope, line.Right, left) : null;
        var start = Compose(scope, line.Parts.AsSpan()[..Math.Min(fitting, line.Parts.Length)], line.Separator, column is not null);
        if (right is null)
        {
            AddBlock(scope, start.Text, start.Metrics);
        }
        else
        {
            scope.Parent.Add(rightElement);
            AddParts(scope, start.Text, start.Metrics, right);
        }

        dates ??= column is { } frame ? ComposeDates(scope, line.Right, frame) : null;

        if (fitting < line.Parts.Length)
        {
            scope.Flow.KeepWithNext();
            var rest = Compose(scope, line.Parts.AsSpan()[fitting..], line.Separator, isBesideDates: false);
            AddBlock(scope, rest.Text, rest.Metrics);
        }

        scope.Flow.AddSpace(style.SpaceAfter);
        return dates;
    }

    private double Gap => context.Styles.Meta.Size * GapShare;

    private (ShapedText Text, LineMetrics Metrics) Compose(
        LayoutScope scope, ReadOnlySpan<HeaderPart> line, string separator, bool isBesideDates)
    {
        if (line.IsEmpty)
        {
            return (context.Paragraphs.Shape(new StyledText(scope.Frame.RightToLeft)), context.Paragraphs.Metrics(context.Styles.Meta));
        }

        var text = parts.Style(scope, line, separator);
        if (isBesideDates)
        {
            context.Styler.AddSpaceBeforeNext(text, context.Styles.Meta, scope.Parent.Children[^1]);
        }

        return (context.Paragraphs.Shape(text), parts.Metrics(line));
    }

    private ColumnText ComposeDates(LayoutScope scope, InlineText dates, Frame column)
    {
        var style = context.Styles.Meta;
        var element = scope.Parent.AddNew(StructureRole.Paragraph);
        var text = context.Styler.Style(dates, style, element);
        context.Styler.AddSpaceBeforeNext(text, style, element);
        return ColumnText.Compose(context.Paragraphs, context.Paragraphs.Shape(text), context.Paragraphs.Metrics(style), column);
    }

    private ShapedText ShapeRight(InlineText right, Frame frame, StructureElement paragraph)
    {
        var end = new StyledText(frame.RightToLeft);
        context.Styler.Add(end, right, context.Styles.Meta, paragraph);
        context.Styler.AddSpaceBeforeNext(end, context.Styles.Meta, paragraph);
        return context.Paragraphs.Shape(end);
    }

    private void AddParts(LayoutScope scope, ShapedText start, LineMetrics startMetrics, ShapedText end)
    {
        var frame = scope.Frame;
        var endMetrics = context.Paragraphs.Metrics(context.Styles.Meta);
        var lines = LineFiller.Fill(end, frame.Width);
        var (startWidth, endWidth) = (VisibleWidth(start), VisibleWidth(end));

        if (lines.Count != 1 || (endWidth > frame.Width * MaxEndShare && startWidth + Gap + endWidth > frame.Width))
        {
            if (AddBlock(scope, start, startMetrics) is not null)
            {
                scope.Flow.KeepWithNext();
            }

            AddBlock(scope, end, endMetrics);
            return;
        }

        var earlyOrder = frame.RightToLeft ? context.Paragraphs.NextOrder() : default(int?);
        var metrics = startMetrics.Union(endMetrics);
        var first = AddBlock(scope with { Frame = frame.TakeStart(frame.Width - endWidth - Gap) }, start, metrics)
            ?? scope.Flow.Add(metrics.Height, BreakCost.None);
        var order = earlyOrder ?? context.Paragraphs.NextOrder();
        first.Parts.Add(new(order, metrics.Above, context.Paragraphs.ComposeLine(end, lines[0], frame, LineAlignment.End)));
    }

    private FlowLine? AddBlock(LayoutScope scope, ShapedText text, LineMetrics metrics) =>
        context.Paragraphs.Add(scope.Flow, scope.Frame, text, metrics, LineAlignment.Start, BreakCost.Heading);

    private static double VisibleWidth(ShapedText text) => text.Width(0, text.TrimEnd(0, text.Text.Length));
}
