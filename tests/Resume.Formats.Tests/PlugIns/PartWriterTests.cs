using System.Text;
using Resume.Formats.Batch;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>Plug-ins with several files for a résumé.</summary>
public sealed class PartWriterTests : IDisposable
{
    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public async Task EachPartIsAnOutput()
    {
        var result = await CompileAsync("yield return Part(\"1\", \"one\"); yield return Part(\"last\", \"two\");");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [("ada-1.card", "one"), ("ada-last.card", "two"), ("ada.txt", "Ada\n")],
            result.Outputs.Select(output => (SourceName.FileName("ada", output), Encoding.UTF8.GetString(output.Content.Span))));
    }

    [Fact]
    public async Task PartsOfALanguageHaveItsName()
    {
        var result = await CompileAsync("yield return Part(\"1\", \"\");", "basics: {name: Ada}\nlocale: [en, de]\n");

        Assert.Equal(
            ["ada-1.card", "ada.txt", "ada.de-1.card", "ada.de.txt"],
            result.Outputs.Select(output => SourceName.FileName("ada", output)));
    }

    [Theory]
    [InlineData("throw new System.Exception(\"no luck\");", "no luck")]
    [InlineData("yield return null;", "`` is not the name of a part")]
    [InlineData("yield return Part(null, \"\");", "`` is not the name of a part")]
    [InlineData("yield return Part(\"\", \"\");", "`` is not the name of a part")]
    [InlineData("yield return Part(\"../1\", \"\");", "`../1` is not the name of a part")]
    [InlineData("yield return Part(\"a.b\", \"\");", "`a.b` is not the name of a part")]
    [InlineData("yield return Part(new string('a', 41), \"\");", "is not the name of a part")]
    [InlineData("yield return Part(\"x\", \"\"); yield return Part(\"X\", \"\");", "it writes two parts with the name `X`")]
    [InlineData("yield return new(\"1\", new byte[(64 << 20) + 1]);", "it writes more than 64 MiB")]
    public async Task FailureLeavesNoPart(string body, string reason)
    {
        var result = await CompileAsync($"yield return Part(\"first\", \"\"); {body}");

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("RES5045", error.Code);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(["txt"], result.Outputs.Select(output => output.Format));
    }

    [Fact]
    public async Task EndlessPartsAreTooMuchForOneSource()
    {
        var result = await CompileAsync("for (var i = 0; ; i++) { yield return Part(i.ToString(), \"\"); }");

        Assert.Equal("RES1009", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task ReportedErrorLeavesNoPart()
    {
        var result = await CompileAsync("""
            yield return Part("1", "");
            context.Diagnostics.Report(new(
                "CARD1", Resume.Formats.Diagnostics.Severity.Error, context.Document.Basics.Name.Span, "no more"));
            """);

        Assert.Equal("CARD1", Assert.Single(result.Diagnostics).Code);
        Assert.Equal(["txt"], result.Outputs.Select(output => output.Format));
    }

    [Fact]
    public async Task CheckRunsTheWriterAndReportsWhatItReports()
    {
        var options = Options("yield return Part(\"1\", \"\"); yield return Part(\"1\", \"\");");

        var result = await ResumeCompiler.CheckAsync(
            new("ada.resume.yaml", "basics: {name: Ada}\n"u8.ToArray()), options, TestContext.Current.CancellationToken);

        Assert.Contains("two parts", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(result.Outputs);
    }

    private async Task<CompilationResult> CompileAsync(string body, string source = "basics: {name: Ada}\n") =>
        await ResumeCompiler.CompileAsync(
            new("ada.resume.yaml", Encoding.UTF8.GetBytes(source)), Options(body), TestContext.Current.CancellationToken);

    private CompileOptions Options(string body)
    {
        var (set, errors) = PlugInSandbox.Load(PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.PartWriter(body)));
        Assert.Empty(errors);
        return new() { Writers = set.Writers, Formats = ["card", "txt"] };
    }
}
