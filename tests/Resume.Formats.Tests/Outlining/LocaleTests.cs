using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Writers;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Outlining;

/// <summary>`locale` from the source to the file, in every language and format.</summary>
public class LocaleTests
{
    private const string German =
        "basics: {name: Ada Example}\nlocale: de-AT\nwork: [{name: Pumpen AG, startDate: 2015-05, keywords: [Wasser]}]\n";

    public static TheoryData<string> Languages => [.. Labels.Languages];

    public static TheoryData<string> Formats => [.. ExtractedText.Formats];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task EveryLanguageIsWrittenInEveryFormat(string language)
    {
        var full = Path.Combine(AppContext.BaseDirectory, "Fixtures", "full.resume.yaml");
        var source = new SourceFile(full, await File.ReadAllBytesAsync(full, TestContext.Current.CancellationToken));

        var options = new CompileOptions { Locale = language, Formats = [.. ResumeWriters.All.Select(writer => writer.Format)] };
        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(ResumeWriters.All.Length, result.Outputs.Length);
        Assert.All(result.Outputs, output => Assert.NotEqual(0, output.Content.Length));

        // A missing character is reported once, with the others of its text.
        Assert.InRange(result.Diagnostics.Count(diagnostic => diagnostic.Code == "RES4010"), 0, 20);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task HeadingsLabelsAndDatesAreInTheLanguageOfTheSource(string format)
    {
        var text = await TextAsync(German, format);

        Assert.Contains("BERUFSERFAHRUNG", text.ToUpperInvariant(), StringComparison.Ordinal);
        Assert.Contains("Mai2015–heute", text, StringComparison.Ordinal);
        Assert.Contains("Schlagwörter:Wasser", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ColonIsThatOfTheLanguage(string format)
    {
        const string Chinese =
            """
            basics: {name: Ada, phone: [{label: Home, value: 555-0134}]}
            locale: zh-TW
            work: [{name: A, keywords: [b]}]
            skills: [{name: C, keywords: [d]}]
            """;

        var text = await TextAsync(Chinese, format, keepSpaces: true);

        Assert.Contains("Home：555", text, StringComparison.Ordinal);
        Assert.Contains("關鍵字：b", text, StringComparison.Ordinal);
        Assert.Contains("C：d", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoBreakSpacePrecedesAFrenchColon() =>
        Assert.Contains(
            "Mots-clés\u00a0: b",
            await TextAsync("basics: {name: Ada}\nlocale: fr\nwork: [{name: A, keywords: [b]}]\n", "txt", keepSpaces: true),
            StringComparison.Ordinal);

    [Fact]
    public async Task MissingCharactersOfHeadingsAreReportedOnceAtTheLocale()
    {
        const string Korean = "basics: {name: Ada}\nlocale: ko\nwork: [{name: A}]\nawards: [{title: B}]\n";
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(Korean));

        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["pdf"] }, TestContext.Current.CancellationToken);

        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4010", 2, 9), (warning.Code, warning.Span.Line, warning.Span.Column));
        Assert.Equal("no font has the characters `경`, `력`, `수` and `상`; boxes are shown instead", warning.Message);
    }

    [Fact]
    public async Task TurkishHeadingKeepsItsDotInCapitals() =>
        Assert.Contains(
            "İŞ DENEYİMİ",
            await TextAsync("basics: {name: Ada}\nlocale: tr\nwork: [{name: A}]\n", "txt", keepSpaces: true),
            StringComparison.Ordinal);

    [Fact]
    public async Task PageHasTheLanguageTagAndDirection()
    {
        Assert.Contains("<html lang=\"de-AT\" dir=\"ltr\">", await HtmlAsync(German, new()), StringComparison.Ordinal);
        var arabic = await HtmlAsync("basics: {name: Ada}\nlocale: ar\n", new());
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", arabic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "en")]
    [InlineData("fr", null, "fr")]
    [InlineData("fr", "it", "it")]
    public async Task OptionOverridesDefaultLocale(string? projectLocale, string? option, string language) =>
        Assert.Contains(
            $"lang=\"{language}\"",
            await HtmlAsync("basics: {name: Ada}\n", new() { DefaultLocale = projectLocale, Locale = option }),
            StringComparison.Ordinal);

    [Fact]
    public async Task SourceOverridesDefaultLocaleAndNotOption()
    {
        Assert.Contains("lang=\"de-AT\"", await HtmlAsync(German, new() { DefaultLocale = "fr" }), StringComparison.Ordinal);
        Assert.Contains("lang=\"it\"", await HtmlAsync(German, new() { Locale = "it" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eo")]
    [InlineData("de_DE")]
    [InlineData("de-\"><script>")]
    public void UnknownLanguageIsAnErrorInEitherOption(string locale)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes("basics: {name: Ada}\n"));

        Assert.Equal("RES4003", Assert.Single(ResumeCompiler.Check(source, new() { Locale = locale })).Code);
        Assert.Equal("RES4003", Assert.Single(ResumeCompiler.Check(source, new() { DefaultLocale = locale })).Code);
    }

    private static async Task<string> HtmlAsync(string yaml, CompileOptions options) =>
        Encoding.UTF8.GetString(await CompileAsync(yaml, options with { Formats = ["html"] }));

    private static async Task<string> TextAsync(string yaml, string format, bool keepSpaces = false)
    {
        var text = ExtractedText.Read(format, await CompileAsync(yaml, new() { Formats = [format] }));
        return keepSpaces ? text : string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
    }

    private static async Task<byte[]> CompileAsync(string yaml, CompileOptions options)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(yaml));
        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);
        return Assert.Single(result.Outputs).Content.ToArray();
    }
}
