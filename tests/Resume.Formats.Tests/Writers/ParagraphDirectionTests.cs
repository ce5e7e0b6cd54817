using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Typesetting;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Tests.Writers;

/// <summary>Without a locale, each paragraph has the direction of its first strong character, in all formats alike.</summary>
public class ParagraphDirectionTests
{
    private static readonly string[] RightToLeft =
    [
        "נועה לוי", "מהנדסת תוכנה", "מהנדסת תוכנה הבונה מערכות ב־C#!", "2019: שנה ראשונה.", "חברת הירקון", "מהנדסת ראשית",
        "קיצרתי את זמן השאילתה.", "הובלתי ארבעה:", "ثلاثة في حيفا.", "כישורים", "שפות תכנות", "עברית",
    ];

    private static readonly string[] LeftToRight =
        ["Software engineer,", "Kept a service running.", "One in Berlin.", "Acme Ltd", "Work Experience", "Cloud", "English"];

    [Fact]
    public async Task HtmlParagraphsHaveTheirDirection()
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(await CompileAsync(Fixture(), "html")));
        var lines = page.QuerySelectorAll("[dir]:not(html)").Select(line => (line.GetAttribute("dir"), line.TextContent.Trim())).ToList();

        Assert.All(RightToLeft, text => Assert.Contains(lines, line => line.Item1 == "rtl" && Starts(line.Item2, text)));
        Assert.All(LeftToRight, text => Assert.Contains(lines, line => line.Item1 == "ltr" && Starts(line.Item2, text)));
        Assert.All(RightToLeft, text => Assert.DoesNotContain(lines, line => line.Item1 == "ltr" && Starts(line.Item2, text)));
    }

    [Fact]
    public async Task WordParagraphsHaveTheirDirection()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(await CompileAsync(Fixture(), "docx")), false);
        var lines = package.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            .Select(line => (
                IsRightToLeft: line.ParagraphProperties?.BiDi is not null,
                Text: line.InnerText.Replace("\u200e", "", StringComparison.Ordinal)))
            .ToList();

        Assert.All(RightToLeft, text => Assert.Contains(lines, line => line.IsRightToLeft && Starts(line.Text, text)));
        Assert.All(LeftToRight, text => Assert.Contains(lines, line => !line.IsRightToLeft && Starts(line.Text, text)));
        Assert.All(RightToLeft, text => Assert.DoesNotContain(lines, line => !line.IsRightToLeft && Starts(line.Text, text)));
    }

    [Theory]
    [InlineData("קיצרתי את זמן השאילתה.", "•", true)]
    [InlineData("Kept a service running.", "•", false)]
    [InlineData("חברת הירקון", null, true)]
    [InlineData("Acme Ltd", null, false)]
    public void PdfLinesStartAtTheirSide(string text, string? mark, bool rightToLeft)
    {
        var document = ResumeReader.Read(Fixture(), new DiagnosticBag());
        var pages = Typeset.Pages(Outliner.Outline(document, Labels.For("en")));
        var run = pages.Run(text);
        var line = pages.Runs().Where(each => Math.Abs(each.Baseline - run.Baseline) < 0.01).ToList();
        var first = mark is null ? run : line.Single(each => each.Text.Trim() == mark);

        Assert.Equal(rightToLeft, run.RightToLeft);
        Assert.True(rightToLeft
            ? End(first) > Typeset.Right - 20 && (mark is null || first.X > End(run))
            : first.X < Typeset.Left + 20 && (mark is null || End(first) < run.X));

        static double End(GlyphRun run) => run.X + run.Width;
    }

    [Theory]
    [InlineData("locale: he\n")]
    [InlineData("locale: en\n")]
    public async Task LocaleDecidesTheDocument(string locale)
    {
        var source = new SourceFile("a.resume.yaml", (byte[])[.. Encoding.UTF8.GetBytes(locale), .. Fixture().Content.Span]);
        using var page = new HtmlParser().ParseDocument(new MemoryStream(await CompileAsync(source, "html")));

        Assert.Equal(locale.Contains("he", StringComparison.Ordinal) ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.Empty(page.QuerySelectorAll("p[dir], li[dir], h1[dir], h2[dir], table[dir], .line[dir]"));
    }

    [Fact]
    public async Task LatinDocumentHasNoDirections()
    {
        var html = Encoding.UTF8.GetString(await CompileAsync(Source("basics: {name: Ada, summary: Text}"), "html"));

        Assert.Equal(1, html.Split(" dir=").Length - 1);
    }

    [Theory]
    [InlineData("basics: {name: נועה לוי, label: מהנדסת}", "he")]
    [InlineData("basics: {name: ليلى الحسيني, label: مهندسة}", "ar")]
    [InlineData("basics: {name: Ada Example, label: مهندسة}", null)]
    [InlineData("locale: he\nbasics: {name: נועה לוי}", null)]
    [InlineData("basics: {name: Ada}", null)]
    public void MissingLocaleIsReported(string yaml, string? language)
    {
        var reported = ResumeCompiler.Check(Source(yaml), new() { Formats = ["txt"] });

        Assert.Equal(language is null ? [] : [$"RES2022 add `locale: {language}`, or the tag of its language"],
            reported.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Hint}"));
    }

    [Fact]
    public void LocaleOfTheProjectIsALocale() =>
        Assert.Empty(ResumeCompiler.Check(Source("basics: {name: נועה לוי}"), new() { Formats = ["txt"], DefaultLocale = "he" }));

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    private static SourceFile Source(string yaml) => new("a.resume.yaml", Encoding.UTF8.GetBytes(yaml));

    private static SourceFile Fixture() =>
        new("no-locale.resume.yaml", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "no-locale.resume.yaml")));

    private static async Task<byte[]> CompileAsync(SourceFile source, string format)
    {
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        return Assert.Single(result.Outputs).Content.ToArray();
    }
}
