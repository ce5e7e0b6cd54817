using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Selecting;

/// <summary>`locale: [en, de]`: outputs in each language.</summary>
public class LocaleListTests
{
    [Fact]
    public async Task EachLanguageHasOutputsAndTheFirstHasNoSuffix()
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
    public async Task OptionOverridesTheSource(string option)
    {
        var result = await Compile("locale: [en, es]", new() { Formats = ["txt"], Locale = option, DefaultLocale = "pl" });

        string?[] expected = option.Contains("fr", StringComparison.Ordinal) ? [null, "fr"] : [null];
        Assert.Equal(expected, result.Outputs.Select(output => output.Locale));
        Assert.Contains("heute", Text(result.Outputs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DefaultLocaleAppliesToSourcesWithoutLocale()
    {
        var withoutLocale = await Compile("x-a: b", new() { Formats = ["txt"], DefaultLocale = "de;fr" });

        Assert.Equal([null, "fr"], withoutLocale.Outputs.Select(output => output.Locale));
        Assert.Single((await Compile("locale: en", new() { Formats = ["txt"], DefaultLocale = "de;fr" })).Outputs);
    }

    [Fact]
    public async Task LanguageWithoutLabelsIsReportedAtItsItem()
    {
        var result = await Compile("locale: [en, tlh, de]", new());

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4003", 3, 14), (diagnostic.Code, diagnostic.Span.Line, diagnostic.Span.Column));
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task DiagnosticOfEveryLanguageIsReportedOnce()
    {
        var result = await Compile("locale: [en, de]", new() { Formats = ["pdf"] }, name: "Ada 漢字");

        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "RES4015");
    }

    private static string Text(CompiledOutput output) => Encoding.UTF8.GetString(output.Content.Span);

    private static async Task<CompilationResult> Compile(string top, CompileOptions options, string name = "Ada")
    {
        var source = $"basics: {{name: {name}}}\nwork: [{{name: Example, startDate: 2015}}]\n{top}\n";
        var file = new SourceFile("milo.resume.yaml", Encoding.UTF8.GetBytes(source));
        return await ResumeCompiler.CompileAsync(file, options, TestContext.Current.CancellationToken);
    }
}
