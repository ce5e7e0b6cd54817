using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Text;
using A = DocumentFormat.OpenXml.Drawing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>A photo -> a run with a picture, in the line or beside the text at the end of lines.</summary>
internal sealed class PhotoWriter(MainDocumentPart main, Theme theme, bool rightToLeft)
{
    private const string PartId = "rIdPhoto";
    private const string Name = "Photo";

    // DrawingML has angles in 60,000ths of a degree.
    private const int RightAngle = 90 * 60_000;

    private readonly PhotoTokens tokens = theme.Header.Photo;

    /// <summary>The place of a photo. There is no sidebar: what would be in it is at the end of the lines, beside the name.</summary>
    public PhotoAlignment Place => (theme.Header.Photo.Align, theme.StartColumn.Holds, theme.Sidebar.Side) switch
    {
        (PhotoAlignment.Column, StartColumnContent.Nothing, SidebarSide.None) => PhotoAlignment.Above,
        (PhotoAlignment.Column, StartColumnContent.Nothing, _) => PhotoAlignment.End,
        var (align, _, _) => align,
    };

    /// <summary>The name of the picture's part, once it is written.</summary>
    public string? PartName { get; private set; }

    public Run Write(Photo photo, string alternativeText)
    {
        // DeterministicZip writes the content of the part: the stored file. Some programs rotate a picture by its Exif orientation, others do
        // not; so it has none, and DrawingML rotates.
        var part = main.AddImagePart(photo.Kind == PhotoKind.Png ? ImagePartType.Png : ImagePartType.Jpeg, PartId);
        PartName = part.Uri.OriginalString.TrimStart('/');
        var (width, height) = tokens.Fit(photo);

        // The size is that before the rotation.
        var (along, across) = photo.QuarterTurns % 2 == 0 ? (width, height) : (height, width);
        var (cx, cy) = (Math.Max(1, Units.Emus(along)), Math.Max(1, Units.Emus(across)));
        var properties = new DocProperties { Id = 1, Name = Name, Description = XmlText.Clean(alternativeText) };
        var graphic = Graphic(photo, cx, cy);
        return new Run(Place == PhotoAlignment.Above
            ? new Drawing(InLine(cx, cy, properties, graphic))
            : new Drawing(Beside(cx, cy, properties, graphic, isAtRight: rightToLeft == (Place == PhotoAlignment.Column))));
    }

    private static Inline InLine(long cx, long cy, DocProperties properties, A.Graphic graphic) =>
        new(new Extent { Cx = cx, Cy = cy }, properties, Locks(), graphic)
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };

    // Anchored to the paragraph of the name. The text wraps around it.
    private Anchor Beside(long cx, long cy, DocProperties properties, A.Graphic graphic, bool isAtRight)
    {
        var gap = (uint)Units.Emus(tokens.Gap);
        return new(
            new SimplePosition { X = 0, Y = 0 },
            new HorizontalPosition(new HorizontalAlignment(isAtRight ? "right" : "left"))
            {
                RelativeFrom = HorizontalRelativePositionValues.Margin,
            },
            new VerticalPosition(new VerticalAlignment("top")) { RelativeFrom = VerticalRelativePositionValues.Margin },
            new Extent { Cx = cx, Cy = cy },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new WrapSquare { WrapText = WrapTextValues.BothSides },
            properties,
            Locks(),
            graphic)
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = isAtRight ? gap : 0,
            DistanceFromRight = isAtRight ? 0 : gap,
            SimplePos = false,
            RelativeHeight = 1,
            BehindDoc = false,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = false,
        };
    }

    private static NonVisualGraphicFrameDrawingProperties Locks() => new(new A.GraphicFrameLocks { NoChangeAspect = true });

    private static A.Graphic Graphic(Photo photo, long cx, long cy) => new(new A.GraphicData(new Pictures.Picture(
        new Pictures.NonVisualPictureProperties(
            new Pictures.NonVisualDrawingProperties { Id = 0, Name = Name },
            new Pictures.NonVisualPictureDrawingProperties()),
        new Pictures.BlipFill(new A.Blip { Embed = PartId }, new A.Stretch(new A.FillRectangle())),
        new Pictures.ShapeProperties(
            Transform(photo, cx, cy),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
    {
        Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
    });

    // ISO/IEC 29500-1, 20.1.7.6: the picture is mirrored first, then rotated about its centre.
    private static A.Transform2D Transform(Photo photo, long cx, long cy) =>
        new(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy })
        {
            Rotation = photo.QuarterTurns == 0 ? null : photo.QuarterTurns * RightAngle,
            HorizontalFlip = photo.IsMirrored ? true : null,
        };
}
