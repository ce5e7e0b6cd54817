using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;

namespace Resume.Tool.Reporting;

/// <summary>Prints paths to standard output, and diagnostics and their number to standard error.</summary>
internal sealed class Reporter(TextWriter output, TextWriter error, DiagnosticRenderer renderer, Ansi ansi)
{
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private int errors;
    private int warnings;

    /// <summary>The colours of standard output.</summary>
    public Ansi OutputColors { get; init; } = new(enabled: false);

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
        };
    }

    /// <summary>True once a diagnostic with this code was reported.</summary>
    public bool HasReported(string code) => codes.Contains(code);

    public void Report(Diagnostic diagnostic)
    {
        errors += diagnostic.Severity == Severity.Error ? 1 : 0;
        warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        codes.Add(diagnostic.Code);
        error.Write(renderer.Render(diagnostic));
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
    public void Print(string line) => output.WriteLine(LogText.ToOneLine(line));

    /// <summary>Prints lines that contain nothing that a terminal must not get.</summary>
    public void PrintStyled(string lines) => output.WriteLine(lines);

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

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : FormattableString.Invariant($"{number} {noun}s");
}
