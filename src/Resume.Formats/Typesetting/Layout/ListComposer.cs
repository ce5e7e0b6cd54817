using Resume.Formats.Model;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out lists with hanging indents: marks or numbers are in the indent of the text.</summary>
internal sealed class ListComposer(TypesettingContext context)
{
    // Nested lists are not indented further where that would leave their text less width than this, points.
    private const double MinTextWidth = 90;

    // Space between a number and its text, as a share of the font size.
    private const double NumberGap = 0.4;

    public void Add(LayoutScope scope, BulletList list)
    {
        if (!list.Bullets.IsDefaultOrEmpty)
        {
            scope.Flow.AddSpace(context.Styles.Body.SpaceBefore);
            Add(scope, list, level: 0);
            scope.Flow.AddSpace(context.Styles.Body.SpaceAfter);
        }
    }

    private void Add(LayoutScope scope, BulletList list, int level)
    {
        var markers = list.Ordered ? NumberColumn(scope.Frame, list) : MarkColumn(scope.Frame, level);
        var text = scope.Frame.SkipStart(markers.Indent);
        var items = scope.Nest(StructureRole.List) with { Frame = text };

        for (var i = 0; i < list.Bullets.Length && !scope.Flow.IsFull; i++)
        {
            var bullet = list.Bullets[i];

            // The mark of an item is where its text starts.
            var isMirrored = context.Styler.IsRightToLeft(bullet.Text) != text.RightToLeft;
            var item = items.Nest(StructureRole.ListItem) with { Frame = isMirrored ? text.MirrorWithin(scope.Frame) : text };
            var label = item.Parent.AddNew(StructureRole.ListLabel);
            var body = item.Nest(StructureRole.ListBody);
            var place = isMirrored ? markers with { Frame = markers.Frame.MirrorWithin(scope.Frame) } : markers;
            AddItem(body, bullet.Text, place, markers.Mark ?? list.Number(i), label);

            foreach (var below in bullet.Lists.AsSpan())
            {
                scope.Flow.KeepWithNext();
                scope.Flow.AddSpace(context.Theme.Bullets.SpaceBetween);
                Add(text.Width - markers.Indent < MinTextWidth ? body with { Frame = scope.Frame } : body, below, level + 1);
            }

            scope.Flow.AddSpace(context.Theme.Bullets.SpaceBetween);
        }
    }

    private void AddItem(LayoutScope body, InlineText text, MarkerColumn markers, string marker, StructureElement label)
    {
        var style = context.Styles.Body;
        var order = context.Paragraphs.NextOrder();
        var metrics = context.Paragraphs.Metrics(style);
        var paragraph = context.Styler.Style(text, style, body.Parent);
        var first = context.Paragraphs.Add(body.Flow, body.Frame, paragraph, style, context.TextAlignment)
            ?? body.Flow.Add(metrics.Height, BreakCost.None);

        var styled = new StyledText(markers.Frame.RightToLeft).Add(marker, context.Styler.Format(style), label, text.Span);
        first.Parts.Insert(0, new(order, metrics.Above, context.Paragraphs.ComposeLine(styled, markers.Frame, markers.Alignment)));
    }

    private MarkerColumn MarkColumn(Frame frame, int level)
    {
        var tokens = context.Theme.Bullets;
        var mark = tokens.Marks.IsEmpty ? "" : tokens.Marks[Math.Min(level, tokens.Marks.Length - 1)];
        return new(frame.SkipStart(tokens.Indent - tokens.MarkGap), LineAlignment.Start, tokens.Indent, mark);
    }

    // Numbers end at the same x, so that their full stops are aligned. The indent grows with the width of the last number.
    private MarkerColumn NumberColumn(Frame frame, BulletList list)
    {
        var style = context.Styles.Body;
        var gap = style.Size * NumberGap;
        var last = list.Number(list.Bullets.Length - 1);
        var widest = context.Paragraphs.Shape(new StyledText(frame.RightToLeft).Add(last, context.Styler.Format(style), null));
        var indent = Math.Max(context.Theme.Bullets.Indent, widest.Width(0, widest.Text.Length) + gap);
        return new(frame.TakeStart(indent - gap), LineAlignment.End, indent, Mark: null);
    }

    // Where the marks or numbers of a list are, how far its text is indented, points, and the mark; null for numbers.
    private sealed record MarkerColumn(Frame Frame, LineAlignment Alignment, double Indent, string? Mark);
}
