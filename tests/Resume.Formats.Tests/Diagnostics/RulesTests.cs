using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Diagnostics;

/// <summary>The `rules` of a source, combined with the options of the caller.</summary>
public partial class RulesTests
{
    // RES2001, an error about semantics; RES2007, a warning; RES1013, a warning from reading.
    private const string Mistakes = "basics:\n  name: Ada\n  email: ada@example\n  label: a #b\nawards: []\n";

    private static string Folder { get; } = Path.Combine(DiagnosticsDocumentationTests.Root, "src", "Resume.Formats", "Diagnostics");

    [Fact]
    public void WithoutRulesSeveritiesStay() =>
        Assert.Equal(["error RES2001", "warning RES1013", "warning RES2007"], Check(Mistakes));

    [Theory]
    [InlineData("{RES2001: off}", "warning RES1013", "warning RES2007")]
    [InlineData("{RES2001: warning}", "warning RES2001", "warning RES1013", "warning RES2007")]
    [InlineData("{RES2001: info, RES2007: off, RES1013: off}", "info RES2001")]
    [InlineData("{RES2001: {severity: info}, RES2007: off, RES1013: error}", "info RES2001", "error RES1013")]
    [InlineData("{RES2001: , RES2007: {}, x-mine: 1}", "error RES2001", "warning RES1013", "warning RES2007")]
    public void RulesChangeSeverities(string rules, params string[] expected) =>
        Assert.Equal(expected, Check($"{Mistakes}rules: {rules}\n"));

    [Theory]
    [InlineData("{RES1006: off}", "error RES1042")]
    [InlineData("{RES5010: off}", "error RES1042")]
    [InlineData("{RES20011: off}", "error RES1041")]
    [InlineData("{res2001: off}", "error RES1041")]
    [InlineData("{RES2001: no}", "error RES1024")]
    [InlineData("{RES2001: {hidden: x}}", "error RES1005")]
    [InlineData("RES2001", "error RES1002")]
    public void InvalidRulesAreReported(string rules, string expected) =>
        Assert.Equal([expected], Check($"basics: {{name: Ada}}\nrules: {rules}\n"));

    [Fact]
    public void ReadingErrorsCannotBeTurnedOff() => Assert.Contains("error RES1006", Check("basics: {label: x}\nrules: {RES1006: off}\n"));

    [Fact]
    public void WarningsOfALenientSourceCanBeTurnedOff()
    {
        const string Json = """{"basics": {"name": "Ada"}, "hobby": 1, "rules": {"RES1005": "off"}}""";

        Assert.Empty(Check(Json, "x.resume.json"));
    }

    [Fact]
    public void CallerOverridesTheSource()
    {
        const string Lowered = Mistakes + "rules: {RES2001: warning, RES1013: info, RES2007: error}\n";

        Assert.Equal(["error RES2001", "info RES1013", "error RES2007"], Check(Lowered, options: new() { TreatWarningsAsErrors = true }));
        Assert.Equal(["info RES1013"], Check(Lowered, options: new() { NoWarn = ["RES2001", "RES2007"] }));
    }

    [Theory]
    [InlineData("{RES2001: warning}", 1)]
    [InlineData("{RES2001: off, RES2007: error}", 0)]
    [InlineData("{}", 0)]
    public async Task FinalSeverityDecidesAboutOutputs(string rules, int outputs)
    {
        var source = new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes($"{Mistakes}rules: {rules}\n"));

        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);

        Assert.Equal(outputs, result.Outputs.Length);
    }

    // A new factory has to be entered in the tables of changeable codes.
    [Fact]
    public void EveryReadingWarningIsChangeable() => Assert.Equal(
        ReadingDiagnostics.ChangeableCodes,
        Codes("Reading", ReadingWarning()));

    [Fact]
    public void EverySemanticAndWritingCodeIsChangeable()
    {
        Assert.Equal(SemanticDiagnostics.ChangeableCodes, Codes("Semantic", AnyCode()));
        Assert.Equal(WritingDiagnostics.ChangeableCodes, Codes("Writing", AnyCode()));
    }

    [Fact]
    public void ExplanationsIgnoreCase()
    {
        Assert.StartsWith("## RES1004\n", Explanations.Find("res1004"), StringComparison.Ordinal);
        Assert.Null(Explanations.Find("RES0000"));
    }

    private static IEnumerable<string> Check(string source, string name = "x.resume.yaml", CompileOptions? options = null) =>
        ResumeCompiler.Check(new SourceFile(name, Encoding.UTF8.GetBytes(source)), options ?? new())
            .Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}");

    private static IEnumerable<string> Codes(string thousand, Regex pattern) =>
        Directory.EnumerateFiles(Folder, $"{thousand}*.cs")
            .SelectMany(path => pattern.Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("new\\(\"(RES1[0-9]{3})\", Severity\\.(?:Warning|Info)")]
    private static partial Regex ReadingWarning();

    [GeneratedRegex("(?:new\\(|Code = )\"(RES[0-9]{4})\"")]
    private static partial Regex AnyCode();
}
