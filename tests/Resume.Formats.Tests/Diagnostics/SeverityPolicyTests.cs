using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Diagnostics;

public class SeverityPolicyTests
{
    private static readonly Diagnostic Warning = new("RES2001", Severity.Warning, default, "w");
    private static readonly Diagnostic Error = new("RES1001", Severity.Error, default, "e");

    [Fact]
    public void NoWarnHidesWarnings() => Assert.Equal([Error], Policy(new() { NoWarn = ["res2001"] }).Apply([Warning, Error]));

    [Fact]
    public void NoWarnKeepsErrors() => Assert.Equal([Error], Policy(new() { NoWarn = ["RES1001"] }).Apply([Error]));

    [Fact]
    public void WarningCanBecomeAnError() =>
        Assert.Equal(Severity.Error, SeverityOfWarning(new() { WarningsAsErrors = ["RES2001"] }));

    [Fact]
    public void AllWarningsCanBecomeErrors() =>
        Assert.Equal(Severity.Error, SeverityOfWarning(new() { TreatWarningsAsErrors = true }));

    [Fact]
    public void WarningsNotAsErrorsOverridesWarningsAsErrors() => Assert.Equal(Severity.Warning, SeverityOfWarning(
        new() { TreatWarningsAsErrors = true, WarningsAsErrors = ["RES2001"], WarningsNotAsErrors = ["res2001"] }));

    [Fact]
    public void ErrorsOfTheHostAreErrors() => Assert.Equal(Severity.Error, SeverityOfWarning(
        new() { WarningsNotAsErrors = ["RES2001"], IsErrorToHost = code => code == "RES2001" }));

    private static Severity SeverityOfWarning(CompileOptions options) => Assert.Single(Policy(options).Apply([Warning])).Severity;

    private static SeverityPolicy Policy(CompileOptions options) => options.CreateSeverityPolicy([]);
}
