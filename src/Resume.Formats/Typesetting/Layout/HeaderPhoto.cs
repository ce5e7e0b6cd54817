using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>
/// The photo of a header that is being laid out: above the name or beside the whole header, and after the name in the reading order.
/// </summary>
internal sealed class HeaderPhoto
{
    private readonly Photo photo;
    private readonly HeaderTokens tokens;
    private readonly LayoutScope scope;
    private readonly int firstLine;
    private readonly double width;
    private readonly double height;
    private StructureElement? figure;
    private int order;

    private HeaderPhoto(Photo photo, HeaderTokens tokens, LayoutScope scope)
    {
        (this.photo, this.tokens, this.scope) = (photo, tokens, scope);
        (width, height) = tokens.Photo.Fit(photo);
        firstLine = scope.Flow.Lines.Count;
    }

    private bool IsAbove => tokens.Photo.Align == PhotoAlignment.Above;

    /// <summary>Begins the header: a photo above the name gets its own line.</summary>
    public static HeaderPhoto Begin(Photo photo, HeaderTokens tokens, LayoutScope scope)
    {
        var header = new HeaderPhoto(photo, tokens, scope);
        if (header.IsAbove)
        {
            scope.Flow.Add(header.height, BreakCost.None);
            scope.Flow.AddSpace(tokens.Photo.Gap);
            scope.Flow.KeepWithNext();
        }

        return header;
    }

    /// <summary>The frame that remains for the header's text.</summary>
    public Frame TextFrame => IsAbove ? scope.Frame : scope.Frame.TakeStart(Math.Max(0, scope.Frame.Width - width - tokens.Photo.Gap));

    /// <summary>Adds the figure to the structure, at a place in the reading order.</summary>
    public void AddFigure(string alternativeText, int readingOrder)
    {
        figure = scope.Parent.Add(new StructureElement(StructureRole.Figure) { AlternativeText = alternativeText });
        order = readingOrder;
    }

    /// <summary>Ends the header: places the photo, and makes the header at least as high as the photo.</summary>
    public void End()
    {
        var flow = scope.Flow;
        if (flow.Lines.Count == firstLine)
        {
            flow.Add(height, BreakCost.None);
        }

        var lines = flow.Lines.Skip(firstLine).ToList();
        var used = lines.Sum(line => line.Height) + lines.Skip(1).Sum(line => line.SpaceBefore);
        lines[^1].Height += Math.Max(0, height - used);
        lines[0].Parts.Add(new(order, 0, [new ImagePlacement(figure, Left, 0, width, height, photo)]));
    }

    private double Left
    {
        get
        {
            var room = scope.Frame.Width - width;
            var fromStart = tokens switch
            {
                { Photo.Align: PhotoAlignment.End } => room,
                { Align: Alignment.Center } => room / 2,
                _ => 0,
            };
            return scope.Frame.Left + (scope.Frame.RightToLeft ? room - fromStart : fromStart);
        }
    }
}
