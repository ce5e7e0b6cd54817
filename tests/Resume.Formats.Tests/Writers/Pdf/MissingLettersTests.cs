using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Writers.Pdf;

public class MissingLettersTests
{
    private const string Long = "I make slow programs fast, and I explain to others how it is done in practice.";

    [Theory]
    [InlineData("name: 山田太郎", "RES4015", "Chinese letters")]
    [InlineData("name: สมชาย", "RES4015", "Thai letters")]
    [InlineData("name: Ada\n  summary: Engineer 山田太郎", "RES4015", "Chinese letters")]
    [InlineData($"name: Ada\n  summary: {Long} 山", "RES4010", "Chinese letters")]
    [InlineData("name: Ada\n  summary: 🚀🚀🚀🚀🚀🚀🚀🚀", "RES4010", "symbols")]
    [InlineData("name: Ada 🚀", "RES4010", "symbols")]
    public async Task PdfIsWithheldWithoutLetters(string basics, string code, string script)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes($"basics:\n  {basics}\n"));

        var result = await ResumeCompiler.CompileAsync(source, new(), TestContext.Current.CancellationToken);

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal(code, found.Code);
        Assert.Contains(script, found.Hint, StringComparison.Ordinal);
        Assert.Contains("theme: {fonts: {fallbacks: [", found.Hint, StringComparison.Ordinal);
        Assert.Equal(
            code == "RES4015" ? ["html", "docx", "txt"] : ["html", "docx", "pdf", "txt"],
            result.Outputs.Select(output => output.Format));
    }
}
