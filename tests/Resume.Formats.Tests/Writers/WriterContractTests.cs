using System.Globalization;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Writers;

/// <summary>Requirements of every writer. A new writer is tested without further code.</summary>
public class WriterContractTests
{
    public static TheoryData<string> Formats => [.. ResumeWriters.All.Select(writer => writer.Format)];

    public static TheoryData<string, string> FormatsAndThemes =>
        [.. from format in ExtractedText.Formats from theme in BuiltInThemes.Names select (format, theme)];

    [Theory]
    [MemberData(nameof(FormatsAndThemes))]
    public async Task TextsOfTheOutlineAppearInOrder(string format, string theme)
    {
        var source = Fixture("full.resume.yaml");
        var tokens = ThemeReader.Read(theme, "US");
        var style = format is "txt" or "md" ? OutlineStyle.Default : tokens.Texts;
        var outline = Outliner.Outline(ResumeReader.Read(source, new DiagnosticBag()), Labels.For("en"), style);

        var text = Letters(ExtractedText.Read(format, await CompileAsync(source, format, theme)));

        foreach (var column in format == "pdf" ? Columns(outline, tokens.Sidebar) : [outline])
        {
            AssertInOrder(OutlineTexts.List(column, format, tokens).Select(Letters), text, format);
        }
    }

    // What is beside a text may be on an earlier page than what is read before it: only the tags are in order then.
    private static IEnumerable<Outline> Columns(Outline outline, SidebarTokens sidebar) =>
    [
        outline with { Sections = [.. outline.Sections.Where(section => !sidebar.Contains(section.Id))] },
        outline with { Sections = [.. outline.Sections.Where(section => sidebar.Contains(section.Id))] },
    ];

    private static void AssertInOrder(IEnumerable<string> texts, string text, string format)
    {
        var at = 0;
        foreach (var expected in texts)
        {
            var found = text.IndexOf(expected, at, StringComparison.OrdinalIgnoreCase);
            var before = text[Math.Max(0, at - 60)..at];
            var after = text[at..Math.Min(text.Length, at + 120)];
            Assert.True(found >= 0, $"`{expected}` is not in the {format} after `…{before}`, where there is `{after}`");
            at = found + expected.Length;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task SameSourceGivesSameBytes(string format)
    {
        var source = Fixture("full.resume.yaml");
        var first = await CompileAsync(source, format);
        var culture = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NumberDecimalSeparator = "," } };
            Assert.Equal(first, await CompileAsync(source, format));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task DocumentWithOnlyANameIsWritten(string format)
    {
        var content = await CompileAsync(Source("basics:\n  name: Ada Example\n"), format);

        Assert.Contains("AdaExample", Letters(ExtractedText.Read(format, content)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task SpecialCharactersAreKept(string format)
    {
        var content = await CompileAsync(Source("basics:\n  name: Ada Example\n  summary: 'a < b & c > \"d\" — 🎉 ☎ ± ﷲ'\n"), format);

        Assert.Contains("a<b&c>\"d\"—🎉☎±", Letters(ExtractedText.Read(format, content)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WordOfFourThousandLettersIsKept(string format)
    {
        var word = new string('m', 4000);
        var content = await CompileAsync(Source($"basics:\n  name: Ada Example\n  summary: {word}\n"), format);

        // On the second page of a PDF, the running head comes first.
        var text = Letters(ExtractedText.Read(format, content)).Replace("AdaExample2/2", "", StringComparison.Ordinal);
        Assert.Contains(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParallelCompilationsGiveSameBytes()
    {
        var source = Fixture("full.resume.yaml");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => ResumeCompiler.CompileAsync(source, new CompileOptions()).AsTask())));
        var expected = results[0].Outputs.Select(output => output.Content.ToArray());

        foreach (var result in results)
        {
            Assert.Equal(expected, result.Outputs.Select(output => output.Content.ToArray()));
        }
    }

    private static async Task<byte[]> CompileAsync(SourceFile source, string format, string theme = "classic")
    {
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions { Formats = [format], Theme = theme });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return Assert.Single(result.Outputs).Content.ToArray();
    }

    private static SourceFile Fixture(string name) =>
        new(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name)));

    private static SourceFile Source(string yaml) => new("test.resume.yaml", Encoding.UTF8.GetBytes(yaml));

    // Formats break lines and space texts differently.
    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(character =>
            !char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format));
}
