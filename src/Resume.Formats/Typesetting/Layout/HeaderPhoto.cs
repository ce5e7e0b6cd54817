using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>The photo while the head is set: it stands above the name or beside all of the head, and is read after the name.</summary>
internal sealed class HeaderPhoto
{
    private readonly Photo photo;
    private readonly Frame frame;
    private readonly HeaderTokens tokens;
    private readonly Flow flow;
    private readonly int firstLine;
    private readonly double width;
    private readonly double height;
    private StructureElement? element;
    private int order;

    /// <summary>Begins the head with a photo.</summary>
    public HeaderPhoto(Photo photo, HeaderTokens tokens, Flow flow, in Frame frame)
    {
        (this.photo, this.tokens, this.flow, this.frame) = (photo, tokens, flow, frame);
        (width, height) = tokens.Photo.Fit(photo);
        firstLine = flow.Lines.Count;
        if (tokens.Photo.Align == PhotoAlignment.Above)
        {
            flow.Add(height, BreakCost.None);
            flow.Space(tokens.Photo.Gap);
            flow.KeepNext();
        }
    }

    /// <summary>The room it leaves for the text.</summary>
    public Frame TextFrame => tokens.Photo.Align == PhotoAlignment.Above ? frame : frame.Upto(Math.Max(0, frame.Width - width - tokens.Photo.Gap));

    /// <summary>Gives it its place in the reading order.</summary>
    public void Read(StructureElement document, string alternativeText, int place)
    {
        element = document.Add(new StructureElement(StructureRole.Figure) { AlternativeText = alternativeText });
        order = place;
    }

    /// <summary>Ends the head: it is at least as high as the photo beside it.</summary>
    public void End()
    {
        if (flow.Lines.Count == firstLine)
        {
            flow.Add(height, BreakCost.None);
        }

        var lines = flow.Lines.Skip(firstLine).ToList();
        var used = lines.Sum(line => line.Height) + lines.Skip(1).Sum(line => line.SpaceBefore);
        lines[^1].Height += Math.Max(0, height - used);
        lines[0].Parts.Add(new(order, 0, [new ImagePlacement(element, Left, 0, width, height, photo)]));
    }

    private double Left
    {
        get
        {
            var room = frame.Width - width;
            var fromStart = tokens switch
            {
                { Photo.Align: PhotoAlignment.End } => room,
                { Align: Alignment.Center } => room / 2,
                _ => 0,
            };
            return frame.Left + (frame.RightToLeft ? room - fromStart : fromStart);
        }
    }
}
