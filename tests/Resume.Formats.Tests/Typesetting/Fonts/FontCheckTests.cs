using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Tests.Writers;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Tests.Typesetting.Fonts;

/// <summary>What is wrong with a font is reported where the source names it, whatever the format.</summary>
public class FontCheckTests
{
    private static readonly string[] AllFormats = ["pdf", "docx", "html"];

    public static TheoryData<string, byte[]> Unusable => new()
    {
        { "its table `cmap` names none of its glyphs", MadeFonts.WithCharacters(' ', '~', 60_000) },
        { "its table `cmap` names none of its glyphs", MadeFonts.WithCharacters(0x1F600, 0x1F64F, 0xFFFFFF) },
        { "it makes 5,700 glyphs of 95 characters", MadeFonts.Expanding(' ', '~', 60) },
        { "its rules for layout (GSUB, GPOS) take too long", MadeFonts.WithEndlessRules() },
        { "its rules for layout (GSUB, GPOS) take too long", MadeFonts.WithNestedRules(1500) },
        { "its rules for layout (GSUB, GPOS) take too long", MadeFonts.WithRules(rules: 30_000, length: 60) },
        { "its rules for layout (GSUB, GPOS) take too long", MadeFonts.With("GPOS", new byte[5 << 20]) },
        { "it is a web font (WOFF)", [.. "wOF2"u8, .. MadeFonts.Whole] },
        { "its licence (fsType) forbids to take one out", MadeFonts.Collection(MadeFonts.WithRights(0x0100)) },
        { "its tables are damaged", MadeFonts.With("maxp", [0, 0, 0x50, 0, 0, 0]) },
        { "its tables are damaged", MadeFonts.With("head", new byte[20]) },
        { "its tables are damaged", [] },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task UnusableFontIsAnErrorAtTheFontInEveryFormat(string reason, byte[] font)
    {
        foreach (var format in AllFormats)
        {
            var result = await Compile("Ada", font, format);

            var reported = Assert.Single(result.Diagnostics);
            Assert.Equal(("RES4012", Severity.Error, 2, 23), (reported.Code, reported.Severity, reported.Span.Line, reported.Span.Column));
            Assert.Contains(reason, reported.Message, StringComparison.Ordinal);
            Assert.Empty(result.Outputs);
        }
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task FontThatExpandsATextIsAnErrorAtTheFont(string format)
    {
        var font = MadeFonts.Expanding('é', 'é', 60);

        var result = await Compile(new string('é', 100), font, format);

        var reported = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4012", 2, 23), (reported.Code, reported.Span.Line, reported.Span.Column));
        Assert.Contains("it makes 6,000 glyphs of 100 characters", reported.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongTextIsNotExpandedAsAWhole()
    {
        var result = await Compile(string.Concat(Enumerable.Repeat("éé ", 7000)), MadeFonts.Expanding('é', 'é', 60), "pdf");

        Assert.Contains("characters", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("21,000", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FontWithManyRulesIsUsed() =>
        Assert.Empty((await Compile(new string('a', 1000), MadeFonts.WithRules(rules: 500, length: 60), "pdf")).Diagnostics);

    [Fact]
    public void RulesSpendFromTheBudget()
    {
        var place = new SourceSpan("test.resume.yaml", 2, 23, 2, 28);
        var file = new FontFile(new FontSource(new("a.ttf", place), MadeFonts.WithRules(rules: 500, length: 60)));
        var family = new FontFamily("Any", "sans-serif", [], file, file, file, file);
        var text = new StyledText(rightToLeft: false)
            .Add("aaaaaaaaaaaaaaaa", new TextFormat(family, false, false, 10, 0, default, default), element: null);
        var budget = new Budget();
        budget.Spend(Budget.Text - 1000, Expense.Text, default);
        using var shaper = new TextShaper(new(family, family, family, []), "en", new MissingCharacters(new DiagnosticBag()), budget);

        var exception = Assert.Throws<OverBudgetException>(() => shaper.Shape(text));

        Assert.Equal(place, exception.Diagnostic.Span);
        Assert.Contains("`a.ttf`", exception.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextInAFontWithManyRulesIsShapedOnceHoweverOftenPagesAreFitted()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("abcdefgh", 600));
        var font = MadeFonts.WithRules(rules: 500, length: 60);

        var result = await Compile(paragraph, font, "fit: true, maxPages: 1", [.. AllFormats]);

        Assert.DoesNotContain(result.Diagnostics, reported => reported.Severity == Severity.Error);
        Assert.Equal(AllFormats, result.Outputs.Select(output => output.Format));
    }

    [Fact]
    public void RulesOfRealFontsCostLittle()
    {
        Assert.InRange(LayoutCost.Find(TestFonts.Sans), 1, 10_000);
        Assert.InRange(LayoutCost.Find(TestFonts.Serif), 1, 10_000);
        Assert.InRange(LayoutCost.Find(TestFonts.Wide), 1, 10_000);
        Assert.Equal(0, LayoutCost.Find(TestFonts.Cff));
    }

    [Fact]
    public async Task CharactersWithoutAGlyphAreShownInAnotherFont()
    {
        var result = await Compile("Ada", MadeFonts.WithCharacters('a', 'z', 5), [.. AllFormats]);

        Assert.Empty(result.Diagnostics);
        Assert.Contains("Ada", ExtractedText.Read("pdf", result.Outputs[0].Content.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstFontOfACollectionIsUsed()
    {
        var result = await Compile("Ada", MadeFonts.Collection(MadeFonts.Whole), [.. AllFormats]);

        Assert.Empty(result.Diagnostics);
        Assert.Contains("Ada", ExtractedText.Read("pdf", result.Outputs[0].Content.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForbiddenEmbeddingIsReportedAtTheFont()
    {
        var result = await Compile("Ada", MadeFonts.WithRights(0x0002), [.. AllFormats]);

        var reported = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4014", 2, 23), (reported.Code, reported.Span.Line, reported.Span.Column));
        Assert.Equal(["docx", "html"], result.Outputs.Select(output => output.Format));
    }

    private static Task<CompilationResult> Compile(string name, byte[] font, params string[] formats) =>
        Compile(name, font, "maxPages: 9", formats);

    private static async Task<CompilationResult> Compile(string name, byte[] font, string pages, string[] formats)
    {
        var basics = $"basics: {{name: Ada, summary: '{name}', phone: '+49 30 123', email: a@example.com}}\n";
        var text = basics + "theme: {fonts: {text: a.ttf}, " + pages + "}\n";
        var source = new SourceFile("test.resume.yaml", Encoding.UTF8.GetBytes(text)) { Files = new StoredFiles(("a.ttf", font)) };
        return await ResumeCompiler.CompileAsync(source, new() { Formats = [.. formats] }, TestContext.Current.CancellationToken);
    }
}
