using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>
/// The photo of a header that is being laid out: above the name, beside the whole header, in the start column or at the top of the sidebar. It
/// is after the name in the reading order.
/// </summary>
internal sealed class HeaderPhoto
{
    private readonly Photo photo;
    private readonly HeaderTokens tokens;
    private readonly PhotoAlignment place;
    private readonly LayoutScope scope;
    private readonly LayoutScope? side;
    private readonly int firstLine;
    private readonly double width;
    private readonly double height;
    private StructureElement? figure;
    private int order;

    private HeaderPhoto(Photo photo, HeaderTokens tokens, LayoutScope scope, LayoutScope? side)
    {
        (this.photo, this.tokens, this.scope, this.side) = (photo, tokens, scope, side);
        place = tokens.Photo.Align == PhotoAlignment.Column && side is null && scope.StartColumn is null
            ? PhotoAlignment.Above
            : tokens.Photo.Align;
        (width, height) = tokens.Photo.Fit(photo);
        if (place == PhotoAlignment.Column && ColumnFrame.Width is var most && width > most)
        {
            (width, height) = (most, height * most / width);
        }

        firstLine = scope.Flow.Lines.Count;
    }

    /// <summary>Begins the header: a photo above the name, or at the top of the sidebar, gets its own line.</summary>
    public static HeaderPhoto Begin(Photo photo, HeaderTokens tokens, LayoutScope scope, LayoutScope? side)
    {
        var header = new HeaderPhoto(photo, tokens, scope, side);
        var flow = header.IsInSidebar ? side!.Flow : header.place == PhotoAlignment.Above ? scope.Flow : null;
        if (flow is not null)
        {
            flow.Add(header.height, BreakCost.None);
            flow.AddSpace(tokens.Photo.Gap);
            flow.KeepWithNext();
        }

        return header;
    }

    private bool IsInSidebar => place == PhotoAlignment.Column && side is not null;

    private Frame ColumnFrame => side?.Frame ?? scope.StartColumn ?? scope.Frame;

    /// <summary>The frame that remains for the header's text.</summary>
    public Frame TextFrame => place == PhotoAlignment.End
        ? scope.Frame.TakeStart(Math.Max(0, scope.Frame.Width - width - tokens.Photo.Gap))
        : scope.Frame;

    /// <summary>Adds the figure to the structure, at a place in the reading order.</summary>
    public void AddFigure(string alternativeText, int readingOrder)
    {
        figure = scope.Parent.Add(new StructureElement(StructureRole.Figure) { AlternativeText = alternativeText });
        order = readingOrder;
    }

    /// <summary>Ends the header: places the photo, and makes the header at least as high as a photo beside it.</summary>
    public void End()
    {
        var flow = IsInSidebar ? side!.Flow : scope.Flow;
        var first = IsInSidebar ? 0 : firstLine;
        if (flow.Lines.Count == first)
        {
            flow.Add(height, BreakCost.None);
        }

        if (!IsInSidebar)
        {
            var lines = flow.Lines.Skip(first).ToList();
            var used = lines.Sum(line => line.Height) + lines.Skip(1).Sum(line => line.SpaceBefore);
            lines[^1].Height += Math.Max(0, height - used);
        }

        flow.Lines[first].Parts.Add(new(order, 0, [new ImagePlacement(figure, Left, 0, width, height, photo)]));
    }

    private double Left
    {
        get
        {
            var frame = place == PhotoAlignment.Column ? ColumnFrame : scope.Frame;
            var room = frame.Width - width;
            var fromStart = (place, tokens.Align) switch
            {
                (PhotoAlignment.End, _) => room,
                (PhotoAlignment.Above, Alignment.Center) => room / 2,
                _ => 0,
            };
            return frame.Left + (frame.RightToLeft ? room - fromStart : fromStart);
        }
    }
}
