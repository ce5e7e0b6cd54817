using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Diagnostics;

public class VerdictTests
{
    private static readonly Diagnostic Warning = new("RES2001", Severity.Warning, default, "w");
    private static readonly Diagnostic Error = new("RES1001", Severity.Error, default, "e");

    [Fact]
    public void AnUnwantedWarningIsLeftOut() => Assert.Equal([Error], Verdict(new() { NoWarn = ["res2001"] }).On([Warning, Error]));

    [Fact]
    public void AnErrorCannotBeLeftOut() => Assert.Equal([Error], Verdict(new() { NoWarn = ["RES1001"] }).On([Error]));

    [Fact]
    public void AWarningCanBeMadeAnError() =>
        Assert.Equal(Severity.Error, Assert.Single(Verdict(new() { WarningsAsErrors = ["RES2001"] }).On([Warning])).Severity);

    [Fact]
    public void AllWarningsCanBeMadeErrors() =>
        Assert.Equal(Severity.Error, Assert.Single(Verdict(new() { TreatWarningsAsErrors = true }).On([Warning])).Severity);

    [Fact]
    public void AWarningCanBeKeptOne() => Assert.Equal(
        [Warning], Verdict(new() { TreatWarningsAsErrors = true, WarningsAsErrors = ["RES2001"], WarningsNotAsErrors = ["res2001"] }).On([Warning]));

    [Fact]
    public void WhatTheHostShowsAsAnErrorIsOne() =>
        Assert.Equal(Severity.Error, Assert.Single(Verdict(new() { WarningsNotAsErrors = ["RES2001"], IsErrorToHost = code => code == "RES2001" }).On([Warning])).Severity);

    private static Verdict Verdict(CompileOptions options) => options.Verdict([]);
}
