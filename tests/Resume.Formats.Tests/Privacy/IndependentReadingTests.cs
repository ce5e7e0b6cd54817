using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Resume.Formats.Privacy;
using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Privacy.Spellings;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Themes;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Our readers see what independent libraries see: in all themes, scripts, with photos, fonts and custom sections.</summary>
public class IndependentReadingTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    /// <summary>Each source in one theme, and the one that has everything in all of them.</summary>
    public static TheoryData<string, string> Sources
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (i, path) in Directory.EnumerateFiles(Folder, "*.resume.yaml").Order(StringComparer.Ordinal).Index())
            {
                var name = Path.GetFileName(path)[..^".resume.yaml".Length];
                if (name != "empty")
                {
                    data.Add(name, BuiltInThemes.Names[i % BuiltInThemes.Names.Length]);
                }
            }

            foreach (var theme in BuiltInThemes.Names)
            {
                data.Add("full", theme);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HtmlIsReadAsAngleSharpReadsIt(string source, string theme)
    {
        foreach (var file in await CompileAsync(source, theme, "html"))
        {
            var page = new HtmlParser(new() { IsScripting = false }).ParseDocument(Encoding.UTF8.GetString(file.Span));

            var content = OutputReaders.Read("html", file);

            var shown = page.Body!.Descendants<IText>()
                .Where(text => text.ParentElement!.LocalName is not ("script" or "style")).Select(text => text.Data);
            AssertContains(string.Concat(shown), content, OutputPlace.Text);
            AssertContains(page.Title!, content, OutputPlace.Metadata);
            AssertEach(
                page.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value)
                    .Where(value => !value.StartsWith("data:", StringComparison.Ordinal))
                    .Select(value => value.Replace("data:", "", StringComparison.Ordinal)),
                content);
            AssertEach(page.Descendants<IComment>().Select(comment => comment.Data), content);
            AssertEach(
                page.QuerySelectorAll("script[type='application/ld+json']")
                    .SelectMany(script => Strings(JsonDocument.Parse(script.TextContent).RootElement)),
                content);
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task DocxIsReadAsTheOpenXmlSdkReadsIt(string source, string theme)
    {
        foreach (var file in await CompileAsync(source, theme, "docx"))
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
            var main = document.MainDocumentPart!;

            var content = OutputReaders.Read("docx", file);

            AssertContains(main.Document!.Body!.InnerText, content, OutputPlace.Text);
            AssertEach(main.HeaderParts.Select(part => part.Header!.InnerText), content);
            AssertEach(main.FooterParts.Select(part => part.Footer!.InnerText), content);
            AssertEach(main.HyperlinkRelationships.Select(link => link.Uri.OriginalString), content);
            AssertEach(
                main.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>()
                    .SelectMany(picture => new[] { picture.Name?.Value, picture.Title?.Value, picture.Description?.Value })
                    .OfType<string>(),
                content);
            var properties = document.PackageProperties;
            AssertEach(
                new[]
                {
                    properties.Title, properties.Creator, properties.Subject, properties.Keywords, properties.Description,
                    properties.Language,
                }
                    .OfType<string>(),
                content);
            Assert.Equal(main.ImageParts.Count(), content.Pictures.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task PdfIsReadAsPdfPigReadsIt(string source, string theme)
    {
        foreach (var file in await CompileAsync(source, theme, "pdf"))
        {
            using var document = PdfDocument.Open(file.ToArray());

            var content = OutputReaders.Read("pdf", file);

            AssertContains(string.Concat(document.GetPages().Select(page => PdfPigText.Read(page).Body)), content, OutputPlace.Text);
            AssertContains(string.Concat(document.GetPages().Select(page => PdfPigText.Read(page).Artifacts)), content, OutputPlace.Text);
            AssertEach(document.GetPages().SelectMany(page => page.GetHyperlinks()).Select(link => link.Uri), content);
            AssertEach(
                new[]
                {
                    document.Information.Title, document.Information.Author, document.Information.Subject, document.Information.Keywords,
                }
                    .OfType<string>(),
                content);
            Assert.True(document.TryGetXmpMetadata(out var xmp));
            using var packet = new MemoryStream(xmp.GetXmlBytes().ToArray());
            AssertEach(XDocument.Load(packet).DescendantNodes().OfType<XText>().Select(text => text.Value), content);
            if (document.TryGetBookmarks(out var bookmarks))
            {
                AssertEach(bookmarks.GetNodes().Select(node => node.Title), content);
            }

            Assert.Equal(document.GetPages().Any(page => page.GetImages().Any()), content.HasOtherPictures);
        }
    }

    // All of a text is one stretch of what we read, so that no letter is missing or elsewhere.
    private static void AssertContains(string text, OutputContent content, OutputPlace place) => Assert.Contains(
        CompactText.Fold(text),
        CompactText.Fold(string.Concat(content.Texts.Where(each => each.Place == place).Select(each => each.Text))),
        StringComparison.Ordinal);

    // What reads the same as a measure is left out: `width="10"`.
    private static void AssertEach(IEnumerable<string> texts, OutputContent content)
    {
        var all = CompactText.Fold(string.Concat(content.Texts.Select(each => each.Text)));
        Assert.All(
            texts.Where(text => text.Any(char.IsLetter)).Select(CompactText.Fold).Distinct(StringComparer.Ordinal),
            letters => Assert.Contains(letters, all, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static async Task<IEnumerable<ReadOnlyMemory<byte>>> CompileAsync(string source, string theme, string format)
    {
        var path = Path.Combine(Folder, source + ".resume.yaml");
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        if (!text.Contains("\noutput:", StringComparison.Ordinal))
        {
            text += "\noutput: {html: {jsonLd: true}}\n";
        }

        var result = await ResumeCompiler.CompileAsync(
            new(path, Encoding.UTF8.GetBytes(text)) { Files = new FolderFiles(Folder, path) },
            new() { Formats = [format], Theme = theme, FontFolders = [EastAsian] },
            TestContext.Current.CancellationToken);
        Assert.NotEmpty(result.Outputs);
        return result.Outputs.Select(output => output.Content);
    }

    private static FontFolder EastAsian
    {
        get
        {
            ImmutableArray<(string Path, byte[] Content)> files =
            [
                ("Han.ttf", MadeFonts.WithCharacters(0x2E80, 0x9FFF, 5)), ("Hangul.ttf", MadeFonts.WithCharacters(0xAC00, 0xD7A3, 5)),
                ("Forms.ttf", MadeFonts.WithCharacters(0xFE30, 0xFFEF, 5)),
            ];
            return new("fonts", [.. files.Select(file => file.Path)], new StoredFiles([.. files]));
        }
    }
}
