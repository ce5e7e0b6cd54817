using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Resume.Formats.Imaging;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;

namespace Resume.Formats.Tests.Writers;

/// <summary>A photo is upright in every format and with every Exif orientation.</summary>
public class TurnedPhotoTests
{
    public static TheoryData<byte> Orientations => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(Orientations))]
    public void SizeIsThatOfTheUprightPhoto(byte orientation)
    {
        byte[][] files = [Photos.Turned(orientation), Photos.Turned(orientation, isBigEndian: false), Photos.TurnedPng(orientation)];
        foreach (var photo in files.Select(Read))
        {
            Assert.Equal(orientation, photo.Orientation);
            Assert.Equal(orientation < 5 ? (120, 150) : (150, 120), (photo.Width, photo.Height));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void InvalidOrientationIsIgnored(byte orientation) => Assert.Equal(1, Read(Photos.Turned(orientation)).Orientation);

    [Fact]
    public void TruncatedExifDataIsAccepted()
    {
        var exif = ExifOrientation.Write(6);
        for (var length = 0; length < exif.Length; length++)
        {
            Assert.InRange(ExifOrientation.Read(exif.AsSpan(0, length)), 1, 8);
        }
    }

    /// <summary>The visual side of the stored first row and first column, in the words of the Exif standard.</summary>
    [Theory]
    [InlineData(1, "top", "left")]
    [InlineData(2, "top", "right")]
    [InlineData(3, "bottom", "right")]
    [InlineData(4, "bottom", "left")]
    [InlineData(5, "left", "top")]
    [InlineData(6, "right", "top")]
    [InlineData(7, "right", "bottom")]
    [InlineData(8, "left", "bottom")]
    public async Task PdfShowsFirstRowAndColumnAtTheirSides(byte orientation, string row, string column)
    {
        using var pdf = PdfDocument.Open(await WriteAsync("pdf", orientation));
        var matrix = Assert.Single(pdf.GetPage(1).Operations.OfType<ModifyCurrentTransformationMatrix>()).Value;

        (double X, double Y) At(double u, double v) =>
            ((matrix[0] * u) + (matrix[2] * v) + matrix[4], (matrix[1] * u) + (matrix[3] * v) + matrix[5]);
        var (center, top, left) = (At(0.5, 0.5), At(0.5, 1), At(0, 0.5));

        Assert.Equal(row, Side(top.X - center.X, top.Y - center.Y));
        Assert.Equal(column, Side(left.X - center.X, left.Y - center.Y));

        var (corner, opposite) = (At(0, 0), At(1, 1));
        Assert.True(corner is { X: > 0, Y: > 0 } && opposite is { X: > 0, Y: > 0 });
        var ratio = Math.Abs(corner.X - opposite.X) / Math.Abs(corner.Y - opposite.Y);
        Assert.Equal(orientation < 5 ? 120.0 / 150 : 150.0 / 120, ratio, 0.01);
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public async Task HtmlHasTheUprightSizeAndNothingButTheOrientation(byte orientation)
    {
        var image = Assert.Single(new HtmlParser().ParseDocument(new MemoryStream(await WriteAsync("html", orientation))).Images);
        var width = int.Parse(image.GetAttribute("width")!, CultureInfo.InvariantCulture);
        var height = int.Parse(image.GetAttribute("height")!, CultureInfo.InvariantCulture);

        Assert.Equal(orientation < 5, width < height);

        // Browsers rotate by it, on screens and in print.
        var file = Photos.Jpeg.Content.ToArray();
        var jfif = file[..20];
        byte[] exif = orientation == 1 ? [] : [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. ExifOrientation.Write(orientation)];
        Assert.Equal([.. jfif, .. exif, .. file[20..]], Convert.FromBase64String(image.GetAttribute("src")!.Split(',')[1]));
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public async Task WordRotatesAFileWithoutOrientation(byte orientation)
    {
        using var zip = new ZipArchive(new MemoryStream(await WriteAsync("docx", orientation)));
        using var document = zip.GetEntry("word/document.xml")!.Open();
        XNamespace main = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var transform = Assert.Single(XDocument.Load(document).Descendants(main + "xfrm"));
        using var picture = new MemoryStream();
        using var media = zip.Entries.Single(entry => entry.FullName.Contains("media/", StringComparison.Ordinal)).Open();
        media.CopyTo(picture);

        Assert.Equal(
            orientation switch { 3 or 4 => "10800000", 6 or 7 => "5400000", 5 or 8 => "16200000", _ => null },
            transform.Attribute("rot")?.Value);
        Assert.Equal(orientation is 2 or 4 or 5 or 7, transform.Attribute("flipH") is not null);
        Assert.Equal(Photos.Jpeg.Content.ToArray(), picture.ToArray());

        // The size is that before rotation, with the proportions of the stored pixels.
        var size = transform.Element(main + "ext")!;
        Assert.Equal(120.0 / 150, (double)size.Attribute("cx")! / (double)size.Attribute("cy")!, 0.01);
    }

    private static Photo Read(byte[] file)
    {
        var document = ResumeReader.Read(Source(file), new());
        return document.Basics.Photo!;
    }

    private static SourceFile Source(byte[] file) => new("test.resume.yaml", "basics:\n  name: Ada Example\n  image: me.jpg\n"u8.ToArray())
    {
        Files = new StoredFiles(("me.jpg", file)),
    };

    private static string Side(double x, double y) => (Math.Abs(x) > Math.Abs(y), x > 0, y > 0) switch
    {
        (true, true, _) => "right",
        (true, false, _) => "left",
        (false, _, true) => "top",
        _ => "bottom",
    };

    private static async Task<byte[]> WriteAsync(string format, byte orientation)
    {
        var source = Source(Photos.Turned(orientation));
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Outputs).Content.ToArray();
    }
}
