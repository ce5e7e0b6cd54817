using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;

namespace Resume.Tool.Tests.Reporting;

public class ReporterTests
{
    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "1 error")]
    [InlineData(2, 1, "2 errors, 1 warning")]
    [InlineData(0, 3, "3 warnings")]
    public void SummaryComesLast(int errors, int warnings, string sum)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var ansi = new Ansi(enabled: false);
        var reporter = new Reporter(TextWriter.Null, error, new(new(), ansi, 80), ansi);

        Repeat(Severity.Error, errors);
        Repeat(Severity.Warning, warnings);
        Repeat(Severity.Info, 1);
        reporter.Summarize();

        Assert.Equal(sum, error.ToString().Split('\n')[(errors + warnings + 1)..][0]);
        Assert.Equal(errors > 0, reporter.HasErrors);

        void Repeat(Severity severity, int times) =>
            reporter.Report(Enumerable.Repeat(new Diagnostic("RES1001", severity, new("x", 0, 0, 0, 0), "m"), times));
    }
}
