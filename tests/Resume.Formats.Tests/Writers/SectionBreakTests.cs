using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Writers;

public class SectionBreakTests
{
    private const string Source = "basics: {name: Ada Example, summary: Words.}\nsections:\n  - summary\n  - {id: work, pageBreak: before}\nwork: [{name: Boxes}]\n";

    [Fact]
    public async Task ASectionBeginsAPageInEveryFormatThatHasPages()
    {
        var source = new SourceFile("test.resume.yaml", Encoding.UTF8.GetBytes(Source));
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions(), TestContext.Current.CancellationToken);
        byte[] Of(string format) => result.Outputs.Single(output => output.Format == format).Content.ToArray();

        Assert.Empty(result.Diagnostics);
        Assert.Contains("<section id=\"work\" class=\"page-before\">", Encoding.UTF8.GetString(Of("html")), StringComparison.Ordinal);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(Of("pdf"));
        Assert.Equal(2, pdf.NumberOfPages);
        using var docx = new System.IO.Compression.ZipArchive(new MemoryStream(Of("docx")));
        using var document = new StreamReader(docx.GetEntry("word/document.xml")!.Open());
        Assert.Contains("<w:pageBreakBefore", await document.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
