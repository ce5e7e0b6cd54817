using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Selecting;

/// <summary>`locale: [en, de]`: outputs in each language.</summary>
public class LocaleListTests
{
    [Fact]
    public async Task EachLanguageHasOutputsOfItsOwnAndTheFirstIsUnmarked()
    {
        var result = await Compile("locale: [en, de, pt-BR]", new() { Formats = ["txt", "html"] });

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["milo.txt", "milo.html", "milo.de.txt", "milo.de.html", "milo.pt-BR.txt", "milo.pt-BR.html"],
            result.Outputs.Select(output => SourceName.FileName("milo", output)));
        Assert.Contains("Present", Text(result.Outputs[0]), StringComparison.Ordinal);
        Assert.Contains("heute", Text(result.Outputs[2]), StringComparison.Ordinal);
        Assert.Contains("lang=\"pt-BR\"", Text(result.Outputs[5]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("de;fr")]
    [InlineData("de, fr")]
    [InlineData(" de;fr;DE; ")]
    public async Task WhatIsAskedForWinsOverTheSource(string asked)
    {
        var result = await Compile("locale: [en, es]", new() { Formats = ["txt"], Locale = asked, DefaultLocale = "pl" });

        Assert.Equal(asked.Contains("fr", StringComparison.Ordinal) ? new string?[] { null, "fr" } : [null], result.Outputs.Select(output => output.Locale));
        Assert.Contains("heute", Text(result.Outputs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AProjectsLanguagesAreForSourcesThatNameNone()
    {
        Assert.Equal(new string?[] { null, "fr" }, (await Compile("x-a: b", new() { Formats = ["txt"], DefaultLocale = "de;fr" })).Outputs.Select(output => output.Locale));
        Assert.Single((await Compile("locale: en", new() { Formats = ["txt"], DefaultLocale = "de;fr" })).Outputs);
    }

    [Fact]
    public async Task ALanguageWithoutLabelsIsToldAtItsItem()
    {
        var result = await Compile("locale: [en, tlh, de]", new());

        var told = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4003", 3, 14), (told.Code, told.Span.Line, told.Span.Column));
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task WhatIsTrueOfEveryLanguageIsToldOnce()
    {
        var result = await Compile("locale: [en, de]", new() { Formats = ["pdf"] }, name: "Ada 漢字");

        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "RES4010");
    }

    private static string Text(CompiledOutput output) => Encoding.UTF8.GetString(output.Content.Span);

    private static async Task<CompilationResult> Compile(string top, CompileOptions options, string name = "Ada")
    {
        var source = $"basics: {{name: {name}}}\nwork: [{{name: Example, startDate: 2015}}]\n{top}\n";
        return await ResumeCompiler.CompileAsync(new SourceFile("milo.resume.yaml", Encoding.UTF8.GetBytes(source)), options, TestContext.Current.CancellationToken);
    }
}
