using Resume.Formats.Diagnostics;

namespace Resume.Tool.Reporting;

/// <summary>What the tool says: paths on standard output, diagnostics and their sum on standard error.</summary>
internal sealed class Reporter(TextWriter output, TextWriter error, DiagnosticRenderer renderer, Ansi ansi)
{
    private int errors;
    private int warnings;

    /// <summary>True once an error was reported.</summary>
    public bool HasErrors => errors > 0;

    /// <summary>The reporter of this process, in colours where standard error is a terminal and `NO_COLOR` is unset (no-color.org).</summary>
    public static Reporter ForConsole()
    {
        var ansi = new Ansi(StandardError.UnderstandsEscapes());
        return new(Console.Out, Console.Error, new(new(), ansi, StandardError.Width()), ansi);
    }

    public void Report(Diagnostic diagnostic)
    {
        errors += diagnostic.Severity == Severity.Error ? 1 : 0;
        warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        error.Write(renderer.Render(diagnostic));
    }

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Report(diagnostic);
        }
    }

    /// <summary>Names a file that was written, or another fact of which there is one a line.</summary>
    public void Print(string line) => output.WriteLine(TerminalText.Clean(line));

    /// <summary>Closes the diagnostics with their number, where there are any.</summary>
    public void Summarize()
    {
        string[] counts =
        [
            .. errors > 0 ? [ansi.Of(Severity.Error, Count(errors, "error"))] : Array.Empty<string>(),
            .. warnings > 0 ? [ansi.Of(Severity.Warning, Count(warnings, "warning"))] : Array.Empty<string>(),
        ];
        if (counts.Length > 0)
        {
            error.WriteLine(string.Join(", ", counts));
        }
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : FormattableString.Invariant($"{number} {noun}s");
}
