using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Writers.Pdf;
using Resume.Formats.Themes;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Writers;

/// <summary>Tests of a résumé with a photo, in every format.</summary>
public class PhotoContractTests
{
    private const string Name = "Ada <Ex> & ample";

    public static TheoryData<string, string> FormatsAndThemes =>
        [.. from format in ExtractedText.Formats from theme in BuiltInThemes.Names select (format, theme)];

    public static TheoryData<string, string, string> FormatsWithPictures =>
        new MatrixTheoryData<string, string, string>(["html", "docx", "pdf"], ["classic", "modern"], ["photo.png", "photo.jpg"]);

    [Theory]
    [MemberData(nameof(FormatsAndThemes))]
    public async Task AllTextIsKeptBesideAPhoto(string format, string theme)
    {
        var text = Letters(ExtractedText.Read(format, await WriteAsync(Photos.Png, format, theme)));

        var at = 0;
        var outline = (await ContextAsync(Photos.Png, theme)).Outline;

        // What is in a sidebar may be on an earlier page than what is read before it.
        var tokens = ThemeReader.Read(theme, "US");
        var beside = outline.Sections.Where(section => format == "pdf" && tokens.Sidebar.Contains(section.Id));
        outline = outline with { Sections = [.. outline.Sections.Except(beside)] };
        foreach (var expected in OutlineTexts.List(outline, format, tokens).Select(Letters))
        {
            var found = text.IndexOf(expected, at, StringComparison.OrdinalIgnoreCase);
            Assert.True(found >= 0, $"`{expected}` is not in the {format} after `{text[..at]}`");
            at = found + expected.Length;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndThemes))]
    public async Task SamePhotoGivesSameBytes(string format, string theme) =>
        Assert.Equal(await WriteAsync(Photos.TransparentPng, format, theme), await WriteAsync(Photos.TransparentPng, format, theme));

    [Theory]
    [MemberData(nameof(FormatsWithPictures))]
    public async Task NameIsTheAlternativeText(string format, string theme, string picture)
    {
        var content = await WriteAsync(Photos.Read(picture), format, theme);

        Assert.Equal(Name, format switch
        {
            "html" => Assert.Single(new HtmlParser().ParseDocument(new MemoryStream(content)).Images).AlternativeText,
            "docx" => AlternativeTextInDocx(content),
            _ => AlternativeTextInPdf(content),
        });
    }

    [Theory]
    [InlineData("photo.png")]
    [InlineData("photo.jpg")]
    public async Task HtmlAndWordEmbedTheFileUnchanged(string picture)
    {
        var photo = Photos.Read(picture);
        var html = new HtmlParser().ParseDocument(new MemoryStream(await WriteAsync(photo, "html", "classic")));
        var source = html.Images.Single().GetAttribute("src")!;
        using var zip = new ZipArchive(new MemoryStream(await WriteAsync(photo, "docx", "classic")));
        using var part = new MemoryStream();
        var media = Assert.Single(zip.Entries, entry => entry.FullName.Contains("media/", StringComparison.Ordinal));
        await using (var stream = await media.OpenAsync(TestContext.Current.CancellationToken))
        {
            await stream.CopyToAsync(part, TestContext.Current.CancellationToken);
        }

        Assert.StartsWith($"data:image/{photo.Kind.ToString().ToLowerInvariant()};base64,", source, StringComparison.Ordinal);
        Assert.Equal(photo.Content.ToArray(), Convert.FromBase64String(source.Split(',')[1]));
        Assert.Equal(photo.Content.ToArray(), part.ToArray());
    }

    private static async Task<byte[]> WriteAsync(Photo? photo, string format, string theme)
    {
        var context = await ContextAsync(photo, theme);
        using var output = new MemoryStream();
        await ResumeWriters.Find(format)!.WriteAsync(context, output, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(context.Diagnostics.InSourceOrder(), diagnostic => diagnostic.Severity == Severity.Error);
        return output.ToArray();
    }

    private static async Task<WriterContext> ContextAsync(Photo? photo, string theme)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "full.resume.yaml");
        var source = new SourceFile("full.resume.yaml", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var document = ResumeReader.Read(source, new DiagnosticBag());
        var outline = Outliner.Outline(document, Labels.For("en"));
        var header = outline.Header with { Name = InlineText.Plain(Name), Photo = photo };
        return new(document, outline with { Header = header }, ThemeReader.Read(theme, "US"), new DiagnosticBag());
    }

    private static string? AlternativeTextInDocx(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        XNamespace drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        return Assert.Single(XDocument.Load(part).Descendants(drawing + "docPr")).Attribute("descr")?.Value;
    }

    private static string AlternativeTextInPdf(byte[] content)
    {
        var figure = Assert.Single(PdfObjects.ReadAll(content), text => text.Contains("S:Figure", StringComparison.Ordinal));
        return figure.Split("Alt:(")[1].Split(')')[0];
    }

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(character =>
        !char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format));
}
