using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Writers;

public class SectionBreakTests
{
    private const string Source =
        """
        basics: {name: Ada Example, summary: Words.}
        sections:
          - summary
          - {id: work, pageBreak: before}
        work: [{name: Boxes}]
        """;

    [Fact]
    public async Task SectionStartsAPageInEveryFormatWithPages()
    {
        var source = new SourceFile("test.resume.yaml", Encoding.UTF8.GetBytes(Source));
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions(), TestContext.Current.CancellationToken);
        byte[] Content(string format) => result.Outputs.Single(output => output.Format == format).Content.ToArray();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("<section id=\"work\" class=\"page-before\">", Encoding.UTF8.GetString(Content("html")), StringComparison.Ordinal);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Content("pdf"));
        Assert.Equal(2, pdf.NumberOfPages);
        using var docx = new System.IO.Compression.ZipArchive(new MemoryStream(Content("docx")));
        using var document = new StreamReader(docx.GetEntry("word/document.xml")!.Open());
        var xml = await document.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<w:pageBreakBefore", xml, StringComparison.Ordinal);
    }
}
