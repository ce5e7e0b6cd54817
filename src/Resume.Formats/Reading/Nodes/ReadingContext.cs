using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Nodes;

/// <summary>The state shared by all parts of the reader: diagnostics, strictness, and the files next to the source.</summary>
internal sealed class ReadingContext(
    DiagnosticBag diagnostics, bool lenient, ISourceFiles? files = null, ImmutableArray<string> formats = default)
{
    // A hostile source could otherwise fill the memory with diagnostics.
    private const int MostToReport = 1000;

    private int reported;

    /// <summary>True for `.resume.json`. JSON Resume allows anything, so many errors are only warnings there.</summary>
    public bool Lenient { get; } = lenient;

    /// <summary>The known formats; empty if any format is allowed.</summary>
    public ImmutableArray<string> Formats { get; } = formats.IsDefault ? [] : formats;

    /// <summary>True once the tree is incomplete, as after a syntax error: missing values are then not reported.</summary>
    public bool Damaged
    {
        get => field || IsFull;
        set;
    }

    /// <summary>True once the limit of diagnostics is reached: suggestions need not be computed any more.</summary>
    public bool IsFull => reported > MostToReport;

    /// <summary>Reports a diagnostic with its own severity.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (reported++ < MostToReport)
        {
            diagnostics.Report(diagnostic);
        }
        else if (reported == MostToReport + 1)
        {
            diagnostics.Report(ReadingDiagnostics.TooManyProblems(diagnostic.Span, MostToReport));
        }
    }

    /// <summary>Reports a diagnostic that is an error in `.resume.yaml` but a warning in `.resume.json`.</summary>
    public void ReportStrict(Diagnostic diagnostic) =>
        Report(Lenient && diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic);

    /// <summary>The content of a file that the source names; null if it cannot be read, which is reported.</summary>
    public ReadOnlyMemory<byte>? ReadFile(Located<string> path)
    {
        var file = files?.Read(path.Value) ?? new(null, null, ReferencedFileProblem.Missing);
        if (file.Content is null)
        {
            ReportStrict(file.Problem switch
            {
                ReferencedFileProblem.NotARelativePath => ReadingDiagnostics.NotARelativePath(path.Span, path.Value),
                ReferencedFileProblem.Outside => ReadingDiagnostics.FileOutsideFolder(path.Span, path.Value),
                ReferencedFileProblem.TooLarge => ReadingDiagnostics.FileTooLarge(path.Span, path.Value),
                ReferencedFileProblem.Unreadable => ReadingDiagnostics.FileUnreadable(path.Span, path.Value),
                _ => ReadingDiagnostics.FileNotFound(path.Span, path.Value),
            });
        }

        return file.Content;
    }
}
