using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Pdf;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Writers.Pdf;

public class PdfWriterTests
{
    [Fact]
    public async Task InvalidFontFileIsReported()
    {
        var file = new FontFile("Themes/classic.yaml", "page: {}"u8.ToArray());
        var theme = Classic();
        var text = theme.Fonts.Text with { Regular = file, Bold = file, Italic = file, BoldItalic = file };

        var broken = theme with { Fonts = theme.Fonts with { Text = text, Heading = text } };

        var diagnostics = await Write("basics:\n  name: Ada Example\n", broken, new MemoryStream());

        var diagnostic = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal(("RES4012", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains("`Themes/classic.yaml`", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryLinkHasOneAnnotation()
    {
        using var pdf = await Open("""
            basics:
              name: Ada Example
              email: ada@example.com
              url: https://example.com/ada
              summary: >-
                One [long link that may well be broken at the end of its line,
                as there is so much of it that nobody could set it on one](https://example.com/long).
            """);

        var links = pdf.GetPages().SelectMany(page => page.GetAnnotations()).ToList();

        Assert.Equal(3, links.Count);
        Assert.Equal(2, links[2].QuadPoints.Count);
    }

    [Fact]
    public async Task NameIsTitleAndSkillsAreKeywords()
    {
        using var pdf = await Open("basics: {name: Ada Example, label: Engineer}\nskills: [{name: 'C#'}, {name: Pumps}]\n");

        Assert.Equal(
            ("Ada Example", "Ada Example", "Engineer", "C#, Pumps"),
            (pdf.Information.Title, pdf.Information.Author, pdf.Information.Subject, pdf.Information.Keywords));
    }

    [Fact]
    public async Task FileWithoutNameHasATitle()
    {
        var outline = Outline("basics: {name: Ada Example}\n");
        var output = new MemoryStream();
        var nameless = outline with { Header = outline.Header with { Name = InlineText.Empty } };
        await Write(new(new ResumeDocument { File = "x" }, nameless, Classic(), new()), output);

        using var pdf = PdfDocument.Open(output.ToArray());
        Assert.Equal("Résumé", pdf.Information.Title);
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public async Task TwoPagesWithFiveFacesAreSmall(string theme)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "full.resume.yaml");
        var source = new SourceFile("full.resume.yaml", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var options = new CompileOptions { Formats = ["pdf"], Theme = theme };
        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);

        Assert.InRange(Assert.Single(result.Outputs).Content.Length, 10_000, 50_000);
    }

    private static async Task<PdfDocument> Open(string yaml)
    {
        var output = new MemoryStream();
        Assert.Empty((await Write(yaml, Classic(), output)).InSourceOrder());
        return PdfDocument.Open(output.ToArray());
    }

    private static async Task<DiagnosticBag> Write(string yaml, Theme theme, Stream output)
    {
        var diagnostics = new DiagnosticBag();
        var document = ResumeReader.Read(Source(yaml), diagnostics);
        await Write(new(document, Outline(yaml), theme, diagnostics), output);
        return diagnostics;
    }

    private static async Task Write(WriterContext context, Stream output) =>
        await new PdfWriter().WriteAsync(context, output, TestContext.Current.CancellationToken);

    private static Outline Outline(string yaml) => Outliner.Outline(ResumeReader.Read(Source(yaml), new DiagnosticBag()), Labels.For("en"));

    private static SourceFile Source(string yaml) => new("test.resume.yaml", Encoding.UTF8.GetBytes(yaml));

    private static Theme Classic() => ThemeReader.Read("classic", "US");
}
