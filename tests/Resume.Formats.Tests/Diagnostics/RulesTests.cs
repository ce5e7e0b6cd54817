using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Diagnostics;

/// <summary>`rules` of a source, and what the caller says besides.</summary>
public partial class RulesTests
{
    // RES2001, an error about meaning; RES2007, a warning; RES1013, a warning about reading.
    private const string Faults = "basics:\n  name: Ada\n  email: ada@example\n  label: a #b\nawards: []\n";

    [Fact]
    public void WithoutRulesEachHasItsOwnSeverity() =>
        Assert.Equal(["error RES2001", "warning RES1013", "warning RES2007"], Check(Faults));

    [Theory]
    [InlineData("{RES2001: off}", "warning RES1013", "warning RES2007")]
    [InlineData("{RES2001: warning}", "warning RES2001", "warning RES1013", "warning RES2007")]
    [InlineData("{RES2001: info, RES2007: off, RES1013: off}", "info RES2001")]
    [InlineData("{RES2001: {severity: info}, RES2007: off, RES1013: error}", "info RES2001", "error RES1013")]
    [InlineData("{RES2001: , RES2007: {}, x-mine: 1}", "error RES2001", "warning RES1013", "warning RES2007")]
    public void ASourceChangesSeverities(string rules, params string[] expected) =>
        Assert.Equal(expected, Check($"{Faults}rules: {rules}\n"));

    [Theory]
    [InlineData("{RES1006: off}", "error RES1042")]
    [InlineData("{RES5010: off}", "error RES1042")]
    [InlineData("{RES20011: off}", "error RES1041")]
    [InlineData("{res2001: off}", "error RES1041")]
    [InlineData("{RES2001: no}", "error RES1024")]
    [InlineData("{RES2001: {hidden: x}}", "error RES1005")]
    [InlineData("RES2001", "error RES1002")]
    public void WhatARuleCannotSayIsReported(string rules, string expected) =>
        Assert.Equal([expected], Check($"basics: {{name: Ada}}\nrules: {rules}\n"));

    [Fact]
    public void AnErrorAboutReadingStaysOne() => Assert.Contains("error RES1006", Check("basics: {label: x}\nrules: {RES1006: off}\n"));

    [Fact]
    public void InALenientSourceWhatIsAWarningCanBeOff()
    {
        const string Json = """{"basics": {"name": "Ada"}, "hobby": 1, "rules": {"RES1005": "off"}}""";

        Assert.Empty(Check(Json, "x.resume.json"));
    }

    [Fact]
    public void TheCallerIsAskedAfterTheSource()
    {
        const string Lowered = Faults + "rules: {RES2001: warning, RES1013: info, RES2007: error}\n";

        Assert.Equal(["error RES2001", "info RES1013", "error RES2007"], Check(Lowered, options: new() { TreatWarningsAsErrors = true }));
        Assert.Equal(["info RES1013"], Check(Lowered, options: new() { NoWarn = ["RES2001", "RES2007"] }));
    }

    [Theory]
    [InlineData("{RES2001: warning}", 1)]
    [InlineData("{RES2001: off, RES2007: error}", 0)]
    [InlineData("{}", 0)]
    public async Task TheSeverityInTheEndDecidesWhetherThereAreOutputs(string rules, int outputs)
    {
        var source = new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes($"{Faults}rules: {rules}\n"));

        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);

        Assert.Equal(outputs, result.Outputs.Length);
    }

    [Fact]
    public void EveryWarningAboutReadingCanBeChanged()
    {
        var folder = Path.Combine(DiagnosticsDocumentationTests.Root, "src", "Resume.Formats", "Diagnostics");
        var warnings = Directory.EnumerateFiles(folder, "*.cs").SelectMany(path => Warning().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value);

        Assert.Equal(RuleCodes.ReadingWarnings, warnings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ASectionIsFoundWhateverTheCase()
    {
        Assert.StartsWith("## RES1004\n", Explanations.Find("res1004"), StringComparison.Ordinal);
        Assert.Null(Explanations.Find("RES0000"));
    }

    private static IEnumerable<string> Check(string source, string name = "x.resume.yaml", CompileOptions? options = null) =>
        ResumeCompiler.Check(new SourceFile(name, Encoding.UTF8.GetBytes(source)), options ?? new())
            .Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}");

    [GeneratedRegex("new\\(\"(RES1[0-9]{3})\", Severity\\.(?:Warning|Info)")]
    private static partial Regex Warning();
}
