using System.IO.Compression;
using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Selecting;
using Resume.Formats.Tests.Writers.Pdf;

namespace Resume.Formats.Tests.Selecting;

/// <summary>Texts in several languages.</summary>
public class TranslationTests
{
    private const string Source =
        """
        basics:
          name: Ada
          label: {en: Engineer, de: Ingenieurin}
          location: {city: {en: Munich, de: München}}
        locale: [en, de, fr]
        work:
          - id: wibi
            name: Wibi
            startDate: 2015
            summary: {en: "English *summary*", fr: Résumé français}
            highlights: {en: [One, Two], de: [Eins, Zwei], fr: [Un]}
            keywords: [SQL, {en: Databases, de: Datenbanken}]
        sections:
          - {id: work, title: {en: Jobs, de: Stellen, fr: Postes}}
        """;

    [Fact]
    public async Task EachLanguageHasItsTexts()
    {
        var result = await Compile(Source, new() { Formats = ["txt"] });

        Assert.Equal(["ada.txt", "ada.de.txt", "ada.fr.txt"], result.Outputs.Select(output => SourceName.FileName("ada", output)));
        Contains(result, 0, "Engineer", "Munich", "English summary", "One", "SQL, Databases", "JOBS");
        Contains(result, 1, "Ingenieurin", "München", "English summary", "Eins", "SQL, Datenbanken", "STELLEN");
        Contains(result, 2, "Engineer", "Munich", "Résumé français", "Un", "SQL, Databases", "POSTES");
        Assert.DoesNotContain("Two", Text(result, 2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingTextsAreReportedOnceForEachLanguage()
    {
        var result = await Compile(Source, new() { Formats = ["txt", "html"] });

        Assert.Equal(
            [
                (5, 14, "a text has no translation to `de` and stays in `en`: `work.wibi.summary`"),
                (5, 18,
                    "3 texts have no translation to `fr` and stay in `en`: `basics.label`, `basics.location.city` and `work.wibi.keywords[2]`"),
            ],
            result.Diagnostics.Select(each => (each.Span.Line, each.Span.Column, each.Message)));
        Assert.All(result.Diagnostics, each => Assert.Equal(("RES2030", Severity.Warning), (each.Code, each.Severity)));
    }

    [Fact]
    public void CheckOfALanguageListsEachMissingTextWithItsPlace()
    {
        var diagnostics = ResumeCompiler.Check(File(Source), new() { Locale = "fr" });

        Assert.Equal(
            [
                (3, "`basics.label` has no translation to `fr` and stays in `en`"),
                (4, "`basics.location.city` has no translation to `fr` and stays in `en`"),
                (12, "`work.wibi.keywords[2]` has no translation to `fr` and stays in `en`"),
            ],
            diagnostics.Select(each => (each.Span.Line, each.Message)));
    }

    [Theory]
    [InlineData("de-AT", "Ingenieurin")]
    [InlineData("de", "Ingenieurin")]
    [InlineData("it", "Engineer")]
    public async Task LanguageOfARegionHasTheTextsOfTheLanguage(string locale, string label) =>
        Contains(await Compile(Source, new() { Formats = ["txt"], Locale = locale }), 0, label);

    [Fact]
    public async Task TextInALanguageThatIsNotListedIsAnError()
    {
        var result = await Compile("basics: {name: Ada, label: {en: Engineer, es: Ingeniera}}\nlocale: [en, de]\n", new());

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES1083", 1, 43), (diagnostic.Code, diagnostic.Span.Line, diagnostic.Span.Column));
        Assert.Equal("write `locale: [en, de, es]`, or remove the text", diagnostic.Hint);
    }

    [Fact]
    public async Task ListOfTheProjectCountsWhereTheSourceHasNone()
    {
        const string Text = "basics: {name: Ada, label: {en: Engineer, de: Ingenieurin}}\n";

        Contains(await Compile(Text, new() { Formats = ["txt"], DefaultLocale = "de;en" }), 0, "Ingenieurin");
        Assert.Equal("RES1083", Assert.Single((await Compile(Text, new() { Formats = ["txt"] })).Diagnostics).Code);
    }

    [Fact]
    public async Task EmptyTextIsATranslationButNullIsNone()
    {
        var result = await Compile(
            "basics: {name: Ada, label: {en: Engineer, de: ''}, summary: {en: Hello, de: }}\nlocale: [en, de]\n",
            new() { Formats = ["txt"] });

        Assert.DoesNotContain("Engineer", Text(result, 1), StringComparison.Ordinal);
        Contains(result, 1, "Hello");
        Assert.Contains("`basics.summary`", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MapWithOnlyAnIdIsNotATextInIndonesian()
    {
        var root = (MapNode)YamlReader.Read("test.yaml", "basics: {label: {id: Halo, en: Hello}}\nsections: [{id: skills}]\n");

        var selected = new LanguageSelector(["id", "en"], "id").Select(root);

        Assert.Equal("Halo", (NodePath.Parse("basics.label").Find(selected) as ScalarNode)?.Value);
        Assert.Same(root["sections"], selected["sections"]);
    }

    [Fact]
    public async Task TextThatFellBackHasItsLanguageInHtml()
    {
        var result = await Compile(Source, new() { Formats = ["html"] });

        Assert.Contains("<span lang=\"en\">English </span>", Text(result, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("<span lang", Text(result, 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatFellBackHasItsLanguageInWordAndPdf()
    {
        var result = await Compile(
            "basics: {name: Ada, label: {en: '*Data* engineer, [Example](https://example.com)'}}\nlocale: [en, de]\n",
            new() { Formats = ["docx", "pdf"] });

        Assert.DoesNotContain("<w:lang", DocumentXml(result.Outputs[0]), StringComparison.Ordinal);
        Assert.Contains("<w:lang w:val=\"en-US\" />", DocumentXml(result.Outputs[2]), StringComparison.Ordinal);
        Assert.Empty(PdfElements(result.Outputs[1]));
        Assert.Equal(["Span", "Link"], PdfElements(result.Outputs[3]));
    }

    private static string DocumentXml(CompiledOutput output)
    {
        using var package = new ZipArchive(new MemoryStream(output.Content.ToArray()));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    // The types of the structure elements with a language of their own.
    private static IEnumerable<string> PdfElements(CompiledOutput output) => PdfObjects.ReadAll(output.Content.ToArray())
        .Where(text => text.StartsWith("<S:", StringComparison.Ordinal) && text.Contains("Lang:(en)", StringComparison.Ordinal))
        .Select(text => text[3..text.IndexOf(',', StringComparison.Ordinal)]);

    [Fact]
    public async Task SetOfAVariantHasTextsToo()
    {
        var result = await Compile(
            """
            basics: {name: Ada, label: Engineer}
            locale: [en, de]
            variants:
              data: {set: {basics.label: {en: Data engineer, de: Dateningenieurin}, basics.summary: {en: Hello}}}
            """,
            new() { Formats = ["txt"], Variants = "data" });

        Contains(result, 0, "Data engineer");
        Contains(result, 1, "Dateningenieurin", "Hello");
        Assert.Contains("`variants.data.set.basics.summary`", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    private static void Contains(CompilationResult result, int index, params string[] words) =>
        Assert.All(words, word => Assert.Contains(word, Text(result, index), StringComparison.OrdinalIgnoreCase));

    private static string Text(CompilationResult result, int index) => Encoding.UTF8.GetString(result.Outputs[index].Content.Span);

    private static SourceFile File(string source) => new("ada.resume.yaml", Encoding.UTF8.GetBytes(source));

    private static async Task<CompilationResult> Compile(string source, CompileOptions options) =>
        await ResumeCompiler.CompileAsync(File(source), options, TestContext.Current.CancellationToken);
}
