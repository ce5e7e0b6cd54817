using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Writers.PlainText;

namespace Resume.Formats.Tests.Writers.PlainText;

/// <summary>`output.txt`.</summary>
public class TextOptionsTests
{
    private const string Long =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(200)]
    public async Task WidthLimitsLines(int width)
    {
        var (text, _) = await Compile($"output: {{txt: {{width: {width}}}}}\nwork: [{{name: Example, summary: {Long} {Long}}}]");
        var lines = text.Split('\n');

        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        Assert.Contains(lines, line => line.Length > width - 10);
    }

    [Theory]
    [InlineData("naïve façade", "naive facade")]
    [InlineData("nai\u0308ve e\u0301", "naive e")]
    [InlineData("Zażółć gęślą jaźń, Łódź", "Zazolc gesla jazn, Lodz")]
    [InlineData("Straße, Ærø, œuvre, Ørsted, Đà Nẵng, İstanbul, ñ", "Strasse, AEro, oeuvre, Orsted, Da Nang, Istanbul, n")]
    [InlineData("“a” ‘b’ „c“ «d» – — … → ⇒ ≤", "\"a\" 'b' \"c\" \"d\" - -- ... -> => <=")]
    [InlineData("a\u00a0b\u00adc\u200bd", "a bcd")]
    public void CharactersWithAnEquivalentAreConverted(string text, string ascii)
    {
        var bag = new DiagnosticBag();
        var converter = new AsciiText();

        Assert.Equal(ascii, converter.Convert(text));
        converter.Report(default, bag);
        Assert.Empty(bag.InSourceOrder());
    }

    [Fact]
    public async Task LabelsAndHeadingsAreConvertedToAscii()
    {
        var (text, diagnostics) = await Compile("""
            output: {txt: {ascii: true}}
            locale: pl
            work: [{name: Société Générale, position: Größe, startDate: 2015, highlights: [“x” → y]}]
            education: [{institution: X, score: '5'}]
            languages: [{language: Français, fluency: très bien}]
            """);

        Assert.Empty(diagnostics);
        Assert.True(Ascii.IsValid(text), text);
        Assert.Contains("Societe Generale", text, StringComparison.Ordinal);
        Assert.Contains("\"x\" -> y", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CharactersWithoutAsciiAreKeptAndReportedOnce()
    {
        var (text, diagnostics) = await Compile("output: {txt: {ascii: true}}\nskills:\n  - name: é\n  - name: Русский 漢字\n  - name: 漢");

        var warning = Assert.Single(diagnostics);
        Assert.Equal(("RES4021", Severity.Warning, 5), (warning.Code, warning.Severity, warning.Span.Line));
        Assert.Contains("`Р`, `у`, `с`", warning.Message, StringComparison.Ordinal);
        Assert.Contains("Русский 漢字", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextIsNotConvertedByDefault() =>
        Assert.Contains("“é” –", (await Compile("skills: [{name: “é” –}]")).Text, StringComparison.Ordinal);

    private static async Task<(string Text, IReadOnlyList<Diagnostic> Diagnostics)> Compile(string rest)
    {
        var source = new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes($"basics: {{name: Ada}}\n{rest}\n"));
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(result.Outputs.Single().Content.Span), result.Diagnostics);
    }
}
