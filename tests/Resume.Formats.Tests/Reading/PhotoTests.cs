using System.Text;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Reading;

public class PhotoTests
{
    [Theory]
    [InlineData("me.png")]
    [InlineData("me.jpg")]
    [InlineData("me.gif")]
    public void PicturesAreRecognizedByContent(string name)
    {
        var png = Photo(name, new StoredFiles((name, Pictures.PngOf(640, 480))), out var codesOfPng);
        var jpeg = Photo(name, new StoredFiles((name, Pictures.JpegOf(4000, 300))), out var codesOfJpeg);

        Assert.Empty(codesOfPng.Concat(codesOfJpeg));
        Assert.Equal((PhotoKind.Png, 640, 480), (png!.Kind, png.Width, png.Height));
        Assert.Equal((PhotoKind.Jpeg, 4000, 300), (jpeg!.Kind, jpeg.Width, jpeg.Height));
    }

    [Theory]
    [InlineData("data:image/png;base64,")]
    [InlineData("DATA:;BASE64,")]
    [InlineData("data:text/plain;charset=utf-8;base64,")]
    public void DataUrlsArePictures(string start)
    {
        var photo = Photo(start + Convert.ToBase64String(Pictures.Png), null, out var codes);

        Assert.Empty(codes);
        Assert.Equal((PhotoKind.Png, 1, 1), (photo!.Kind, photo.Width, photo.Height));
    }

    [Theory]
    [InlineData("missing.png", "RES1035")]
    [InlineData("text.png", "RES1037")]
    [InlineData("empty.png", "RES1037")]
    [InlineData("huge.png", "RES1038")]
    [InlineData("long.png", "RES1038")]
    [InlineData("deep.png", "RES1038")]
    [InlineData("huge.jpg", "RES1038")]
    [InlineData("cut.png", "RES1049")]
    [InlineData("cut.jpg", "RES1049")]
    [InlineData("data:image/png;base64,!!!", "RES1037")]
    [InlineData("data:image/png,%89PNG", "RES1037")]
    [InlineData("data:,", "RES1037")]
    [InlineData("https://example.com/me.png", "RES1039")]
    public void InvalidPhotosAreReportedOnce(string image, string code)
    {
        var files = new StoredFiles(
            ("text.png", "not a picture"u8.ToArray()), ("empty.png", []), ("huge.png", Pictures.PngOf(10_000, 4_001)),
            ("long.png", Pictures.PngOf(1, 65_536)), ("deep.png", Pictures.Head(10_000, 3_000)),
            ("huge.jpg", Pictures.JpegOf(10_000, 4_001)),
            ("cut.png", Pictures.Png[..50]), ("cut.jpg", Pictures.JpegOf(30, 40)[..^1]));
        Assert.Null(Photo(image, files, out var codes));
        Assert.Equal([code + " 3:10"], codes);
    }

    [Fact]
    public void FortyMillionPixelsAreAllowed()
    {
        Assert.NotNull(Photo("large.png", new StoredFiles(("large.png", Pictures.PngOf(10_000, 4_000))), out var codes));
        Assert.Empty(codes);
    }

    [Fact]
    public void LargePhotoIsReportedWithItsSizeAndTheLimits()
    {
        var bag = new Formats.Diagnostics.DiagnosticBag();
        ResumeReader.Read(Source("deep.png", new StoredFiles(("deep.png", Pictures.Head(10_000, 3_000)))), bag);

        Assert.Equal(
            "the picture `deep.png` is 10000 by 3000 pixels, 91 MB unpacked, more than the limits of 40 million pixels, 65535 a side, and 80 MB",
            Assert.Single(bag.InSourceOrder()).Message);
    }

    [Fact]
    public void PhotoIsPaidForWhatItUnpacksTo()
    {
        var budget = new Budget();
        var files = new StoredFiles(("me.png", Pictures.PngOf(10_000, 4_000)));
        ResumeReader.Read(Source("me.png", files), new(), budget: budget);

        Assert.InRange(budget.Spent, (10_000 / 8 + 1) * 4_000 / Budget.UnpackedBytesPerStep, Budget.Whole);
    }

    [Fact]
    public void MissingPhotosAreWarningsInJson()
    {
        var (_, diagnostics) = Fixture.Read("test.resume.json", """{"basics": {"name": "Ada", "image": "missing.png"}}"""u8.ToArray());

        Assert.Equal(
            ("RES1035", Formats.Diagnostics.Severity.Warning),
            Assert.Single(diagnostics.Select(each => (each.Code, each.Severity))));
    }

    [Fact]
    public async Task RemotePicturesAreNotShown()
    {
        var result = await ResumeCompiler.CompileAsync(
            Source("https://www.example.com/me.png", null), new(), TestContext.Current.CancellationToken);

        Assert.All(result.Outputs, output => Assert.DoesNotContain(
            "me.png",
            Writers.ExtractedText.Read(output.Format, output.Content.ToArray()), StringComparison.Ordinal));
        Assert.Equal(4, result.Outputs.Length);
        Assert.Empty(result.Dependencies);
    }

    [Fact]
    public async Task PlainTextReportsThatPhotosAreNotShown()
    {
        var files = new StoredFiles(("me.png", Pictures.Png));
        var result = await ResumeCompiler.CompileAsync(
            Source("me.png", files), new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);

        Assert.Equal("RES4002 3:10", Assert.Single(result.Diagnostics.Select(Describe)));
        Assert.Single(result.Outputs);
    }

    [Fact]
    public async Task ReadAndMissingFilesAreDependencies()
    {
        var files = new StoredFiles(("me.png", Pictures.Png));
        var read = await ResumeCompiler.CompileAsync(
            Source("me.png", files), new() { Formats = ["html"] }, TestContext.Current.CancellationToken);
        var missed = await ResumeCompiler.CompileAsync(
            Source("you.png", files), new() { Formats = ["html"] }, TestContext.Current.CancellationToken);

        Assert.Equal("/cv/me.png", Assert.Single(read.Dependencies).Path);
        Assert.Equal(Pictures.Png, read.Dependencies[0].Content!.Value.ToArray());
        Assert.Equal(new Dependency("/cv/you.png", null), Assert.Single(missed.Dependencies));
        Assert.Empty(missed.Outputs);
    }

    private static Photo? Photo(string image, ISourceFiles? files, out IReadOnlyList<string> codes)
    {
        var bag = new Formats.Diagnostics.DiagnosticBag();
        var document = ResumeReader.Read(Source(image, files), bag);
        codes = [.. bag.InSourceOrder().Select(Describe)];
        return document.Basics.Photo;
    }

    private static string Describe(Formats.Diagnostics.Diagnostic diagnostic) =>
        FormattableString.Invariant($"{diagnostic.Code} {diagnostic.Span.Line}:{diagnostic.Span.Column}");

    private static SourceFile Source(string image, ISourceFiles? files) =>
        new("test.resume.yaml", Encoding.UTF8.GetBytes($"basics:\n  name: Ada Example\n  image: {image}\n")) { Files = files };
}
