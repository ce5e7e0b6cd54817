using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;

namespace Resume.Tool.Reporting;

/// <summary>Prints paths to standard output, and diagnostics and their number to standard error.</summary>
internal sealed class Reporter(TextWriter output, TextWriter error, DiagnosticRenderer renderer, Ansi ansi)
{
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private Action<Diagnostic>? alsoReport;
    private ProgressLine? progress;
    private int errors;
    private int warnings;

    /// <summary>The colours of standard output.</summary>
    public Ansi OutputColors { get; init; } = new(enabled: false);

    /// <summary>True if standard output is a terminal, where a person wants a summary.</summary>
    public bool ShowsSummary { get; init; }

    /// <summary>True if standard error is a terminal, where a person waits.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>True once an error was reported.</summary>
    public bool HasErrors => errors > 0;

    /// <summary>
    /// The reporter for the console, with colours where it is a terminal and `NO_COLOR` is not set (no-color.org).
    /// </summary>
    public static Reporter ForConsole()
    {
        var ansi = new Ansi(Terminal.ErrorUnderstandsEscapes());
        return new(Console.Out, Console.Error, new(new(), ansi, Terminal.Width()), ansi)
        {
            OutputColors = new(Terminal.OutputUnderstandsEscapes()),
            ShowsSummary = !Console.IsOutputRedirected && !Terminal.IsDumb,
            ShowsProgress = !Console.IsErrorRedirected && !Terminal.IsDumb,
        };
    }

    /// <summary>True once a diagnostic with this code was reported.</summary>
    public bool HasReported(string code) => codes.Contains(code);

    /// <summary>Hands each diagnostic that is reported from now on to someone else too.</summary>
    public void AlsoReportTo(Action<Diagnostic> report) => alsoReport = report;

    public void Report(Diagnostic diagnostic)
    {
        errors += diagnostic.Severity == Severity.Error ? 1 : 0;
        warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        codes.Add(diagnostic.Code);
        alsoReport?.Invoke(diagnostic);
        var text = renderer.Render(diagnostic);
        Write(() => error.Write(text));
    }

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Report(diagnostic);
        }
    }

    /// <summary>Prints stack traces if the environment variable asks for them.</summary>
    public void PrintStackTraces(IEnumerable<Exception> exceptions) => UnexpectedError.PrintStackTraces(error, exceptions);

    /// <summary>Prints a line, such as the path of a file that was written.</summary>
    public void Print(string line) => PrintStyled(LogText.ToOneLine(line));

    /// <summary>Prints lines that contain nothing that a terminal must not get.</summary>
    public void PrintStyled(string lines) => Write(() => output.WriteLine(lines));

    /// <summary>Shows how far a long run is, until the result is disposed of; null if nobody waits.</summary>
    public ProgressLine? StartProgress(int total) =>
        progress = ShowsProgress && total > 0 ? new(error, total, TimeProvider.System) : null;

    /// <summary>Prints what a build has written, for people.</summary>
    public void Print(BuildSummary summary, TimeSpan time)
    {
        if (ShowsSummary && !summary.IsEmpty)
        {
            PrintStyled(summary.Render(time, OutputColors.IsEnabled, Terminal.OutputWidth()));
        }
    }

    /// <summary>Forgets what was reported: files have changed, and are compiled again.</summary>
    public void StartAgain()
    {
        (errors, warnings) = (0, 0);
        codes.Clear();
        renderer.ForgetSources();
    }

    /// <summary>Prints the number of errors and warnings, if there are any.</summary>
    public void Summarize()
    {
        string[] counts =
        [
            .. errors > 0 ? [ansi.Color(Severity.Error, Count(errors, "error"))] : Array.Empty<string>(),
            .. warnings > 0 ? [ansi.Color(Severity.Warning, Count(warnings, "warning"))] : Array.Empty<string>(),
        ];
        if (counts.Length > 0)
        {
            error.WriteLine(string.Join(", ", counts));
        }
    }

    private void Write(Action write)
    {
        if (progress is null)
        {
            write();
        }
        else
        {
            progress.Interrupt(write);
        }
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : FormattableString.Invariant($"{number} {noun}s");
}
