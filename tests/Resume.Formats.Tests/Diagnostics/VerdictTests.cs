using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Diagnostics;

public class VerdictTests
{
    private static readonly Diagnostic Warning = new("RES2001", Severity.Warning, default, "w");
    private static readonly Diagnostic Error = new("RES1001", Severity.Error, default, "e");

    [Fact]
    public void AnUnwantedWarningIsLeftOut() => Assert.Equal([Error], new Verdict(["res2001"], [], false).On([Warning, Error]));

    [Fact]
    public void AnErrorCannotBeLeftOut() => Assert.Equal([Error], new Verdict(["RES1001"], [], false).On([Error]));

    [Fact]
    public void AWarningCanBeMadeAnError() =>
        Assert.Equal(Severity.Error, Assert.Single(new Verdict([], ["RES2001"], false).On([Warning])).Severity);

    [Fact]
    public void AllWarningsCanBeMadeErrors() =>
        Assert.Equal(Severity.Error, Assert.Single(new Verdict([], [], true).On([Warning])).Severity);
}
