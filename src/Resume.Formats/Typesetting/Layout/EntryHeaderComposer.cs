using Resume.Formats.Outlining;
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
    private const double Gap = 1.5;

    public void Add(LayoutScope scope, OutlineEntry entry)
    {
        var isFirst = true;
        foreach (var line in entry.HeaderLines)
        {
            if (!isFirst)
            {
                scope.Flow.KeepWithNext();
            }

            Add(scope, line);
            isFirst = false;
        }
    }

    private void Add(LayoutScope scope, EntryHeaderLine line)
    {
        var (style, role) = line.Role == HeaderLineRole.Title
            ? (context.Styles.Title, scope.EntryHeading)
            : (context.Styles.Subtitle, StructureRole.Paragraph);
        scope.Flow.AddSpace(style.SpaceBefore);

        // Both parts are one paragraph.
        var rightToLeft = context.Styler.IsRightToLeft(OutlineTexts.In(line));
        scope = scope.In(rightToLeft);
        var start = new StyledText(rightToLeft);
        if (!line.Left.IsEmpty)
        {
            context.Styler.Add(start, line.Left, style, scope.Parent.AddNew(role));
        }

        var shapedStart = context.Paragraphs.Shape(start);
        var metrics = context.Paragraphs.Metrics(style);
        if (line.Right.IsEmpty)
        {
            AddBlock(scope, shapedStart, metrics);
        }
        else
        {
            var end = new StyledText(rightToLeft);
            var paragraph = scope.Parent.AddNew(StructureRole.Paragraph);
            context.Styler.Add(end, line.Right, context.Styles.Meta, paragraph);
            AddSpaceBetweenParts(end, scope.Frame, paragraph);
            AddParts(scope, shapedStart, metrics, context.Paragraphs.Shape(end));
        }

        scope.Flow.AddSpace(style.SpaceAfter);
    }

    private void AddParts(LayoutScope scope, ShapedText start, LineMetrics startMetrics, ShapedText end)
    {
        var frame = scope.Frame;
        var endMetrics = context.Paragraphs.Metrics(context.Styles.Meta);
        var gap = context.Styles.Meta.Size * Gap;
        var lines = LineFiller.Fill(end, frame.Width);
        var (startWidth, endWidth) = (VisibleWidth(start), VisibleWidth(end));

        if (lines.Count != 1 || (endWidth > frame.Width * MaxEndShare && startWidth + gap + endWidth > frame.Width))
        {
            if (AddBlock(scope, start, startMetrics) is not null)
            {
                scope.Flow.KeepWithNext();
            }

            AddBlock(scope, end, endMetrics);
            return;
        }

        // Parts on one line are in the file from left to right, so that readers that sort text by place and those that do not agree.
        var earlyOrder = frame.RightToLeft ? context.Paragraphs.NextOrder() : default(int?);
        var metrics = startMetrics.Union(endMetrics);
        var first = AddBlock(scope with { Frame = frame.TakeStart(frame.Width - endWidth - gap) }, start, metrics)
            ?? scope.Flow.Add(metrics.Height, BreakCost.None);
        var order = earlyOrder ?? context.Paragraphs.NextOrder();
        first.Parts.Add(new(order, metrics.Above, context.Paragraphs.ComposeLine(end, lines[0], frame, LineAlignment.End)));
    }

    // The part on the left comes first in the file. Readers that do not look at places would glue the part on the right to it.
    private void AddSpaceBetweenParts(StyledText end, Frame frame, StructureElement paragraph)
    {
        if (frame.RightToLeft)
        {
            end.Add(" ", context.Styler.Format(context.Styles.Meta), paragraph);
        }
    }

    private FlowLine? AddBlock(LayoutScope scope, ShapedText text, LineMetrics metrics) =>
        context.Paragraphs.Add(scope.Flow, scope.Frame, text, metrics, LineAlignment.Start, BreakCost.Heading);

    private static double VisibleWidth(ShapedText text) => text.Width(0, text.TrimEnd(0, text.Text.Length));
}
