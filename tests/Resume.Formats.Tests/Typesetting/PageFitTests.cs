using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Themes;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>`theme.maxPages` and `theme.fit`, from source to output.</summary>
public class PageFitTests
{
    private const int Floor = 9;

    [Fact]
    public async Task TooManyPagesAreReportedWithTheFirstWords()
    {
        var warning = Assert.Single((await Compile("maxPages: 1", 60)).Diagnostics);

        Assert.Equal(("RES4020", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Matches("^the résumé has 2 pages, more than 1; page 2 starts with `.*highlight \\d+ of sixty", warning.Message);
        Assert.Equal(2, warning.Span.Line);
    }

    [Fact]
    public async Task ThemeThatFitsIsUnchanged() =>
        Assert.Equal(BytesOf(await Compile("maxPages: 9", 60)), BytesOf(await Compile("maxPages: 9, fit: true", 60)));

    [Theory]
    [InlineData("fit: true", 52, 1)]
    [InlineData("fit: true, maxPages: 2", 110, 2)]
    public async Task SlightlyTooLongTextIsMadeToFit(string theme, int highlights, int pages)
    {
        Assert.True(PagesOf(await Compile("{}", highlights)) > pages);

        var fitted = await Compile(theme, highlights);

        Assert.Empty(fitted.Diagnostics);
        Assert.Equal(pages, PagesOf(fitted));
        Assert.True(LeastSize(fitted) >= 8.5, "smaller than the theme's smallest");
    }

    [Fact]
    public async Task ThemeThatCannotFitIsUnchangedAndReported()
    {
        var tooLong = await Compile("fit: true", 300);

        Assert.Equal("RES4020", Assert.Single(tooLong.Diagnostics).Code);
        Assert.Equal(BytesOf(await Compile("{}", 300)), BytesOf(tooLong));
    }

    [Fact]
    public async Task DocxFitDoesNotDependOnOtherFormats()
    {
        var alone = await Compile("fit: true", 52, "docx");
        var together = await Compile("fit: true", 52, "docx", "pdf");

        Assert.Equal(BytesOf(alone), BytesOf(together));
        Assert.NotEqual(BytesOf(await Compile("{}", 52, "docx")), BytesOf(alone));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void CompactionStaysReadableAndPrintable(string name)
    {
        var usual = ThemeReader.Read(name, null);
        var tightest = ThemeCompaction.Compact(usual, ThemeCompaction.Steps);

        Assert.Equal(usual, ThemeCompaction.Compact(usual, 0));
        Assert.Equal(Floor, tightest.Styles.Body.Size);
        Assert.True(tightest.Styles.Footer.Size >= Math.Min(Floor, usual.Styles.Footer.Size));
        var page = tightest.Page;
        Assert.All(
            new[] { page.MarginTop, page.MarginRight, page.MarginBottom, page.MarginLeft },
            margin => Assert.InRange(margin, 28.34, 28.36));
        Assert.True(tightest.Styles.Body.LineHeight > tightest.Styles.Body.Size);

        var steps = Enumerable.Range(0, ThemeCompaction.Steps + 1);
        var lineHeights = steps.Select(step => ThemeCompaction.Compact(usual, step).Styles.Body.LineHeight).ToList();
        Assert.Equal(lineHeights.OrderDescending(), lineHeights);
    }

    [Fact]
    public void CompactionReducesSpacesThenMarginsThenType()
    {
        var usual = ThemeReader.Read("classic", null);
        var spaces = ThemeCompaction.Compact(usual, ThemeCompaction.Steps / 3);
        var margins = ThemeCompaction.Compact(usual, ThemeCompaction.Steps * 2 / 3);

        Assert.True(spaces.Styles.Heading.SpaceBefore < usual.Styles.Heading.SpaceBefore);
        Assert.Equal(usual.Page, spaces.Page);
        Assert.True(margins.Page.MarginLeft < usual.Page.MarginLeft);
        Assert.Equal(usual.Styles.Body.Size, margins.Styles.Body.Size);
    }

    private static async Task<CompilationResult> Compile(string theme, int highlights, params string[] formats)
    {
        var list = string.Concat(Enumerable.Range(1, highlights).Select(i => FormattableString.Invariant($"\n  - highlight {i} of sixty")));
        var map = theme.StartsWith('{') ? theme : $"{{{theme}}}";
        var source = $"basics: {{name: Ada}}\ntheme: {map}\nwork:\n- name: Example\n  highlights:{list}\n";
        return await ResumeCompiler.CompileAsync(
            new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new() { Formats = formats.Length == 0 ? ["pdf"] : [.. formats] },
            TestContext.Current.CancellationToken);
    }

    private static byte[] BytesOf(CompilationResult result) => result.Outputs[0].Content.ToArray();

    private static int PagesOf(CompilationResult result)
    {
        using var pdf = PdfDocument.Open(BytesOf(result));
        return pdf.NumberOfPages;
    }

    private static double LeastSize(CompilationResult result)
    {
        using var pdf = PdfDocument.Open(BytesOf(result));
        return pdf.GetPages().SelectMany(page => page.Letters).Min(letter => letter.PointSize);
    }
}
