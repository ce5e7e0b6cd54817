using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Tests.Reading;

public class PhotoTests
{
    [Fact]
    public void PngSizeIsRead()
    {
        var photo = PhotoReader.Recognize(Pictures.PngOf(640, 480));

        Assert.Equal((PhotoKind.Png, 640, 480), (photo!.Kind, photo.Width, photo.Height));
    }

    [Fact]
    public void JpegSizeComesFromTheFrameHeader()
    {
        var photo = PhotoReader.Recognize(Pictures.JpegOf(4000, 300));

        Assert.Equal((PhotoKind.Jpeg, 4000, 300), (photo!.Kind, photo.Width, photo.Height));
    }

    [Fact]
    public void TruncatedPicturesNeverThrow()
    {
        foreach (var picture in new[] { Pictures.PngOf(3, 4), Pictures.JpegOf(3, 4) })
        {
            for (var length = 0; length < picture.Length; length++)
            {
                Assert.True(PhotoReader.Recognize(picture.AsMemory(0, length)) is null or { Width: 3, Height: 4 });
            }
        }
    }

    [Fact]
    public void PicturesWithoutASizeAreRejected()
    {
        Assert.Null(PhotoReader.Recognize(Pictures.PngOf(0, 4)));
        Assert.Null(PhotoReader.Recognize(Pictures.PngOf(-1, 4)));
        Assert.Null(PhotoReader.Recognize(Pictures.JpegOf(4, 0)));
    }

    [Fact]
    public void PicturesAreRecognizedByContent()
    {
        var photo = Photo("me.png", new StoredFiles(("me.png", Pictures.JpegOf(30, 40))), out var codes);

        Assert.Empty(codes);
        Assert.Equal((PhotoKind.Jpeg, 30, 40), (photo!.Kind, photo.Width, photo.Height));
        Assert.Equal(Pictures.JpegOf(30, 40), photo.Content.ToArray());
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
    [InlineData("data:image/png;base64,!!!", "RES1037")]
    [InlineData("data:image/png,%89PNG", "RES1037")]
    [InlineData("data:,", "RES1037")]
    [InlineData("https://example.com/me.png", "RES1039")]
    public void InvalidPhotosAreReportedOnce(string image, string code)
    {
        var files = new StoredFiles(
            ("text.png", "not a picture"u8.ToArray()), ("empty.png", []), ("huge.png", Pictures.PngOf(10_000, 4_001)));
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
