using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading;

/// <summary>What all parts of the reader share: where to report to, how strict to be, and the files beside the source.</summary>
internal sealed class ReadingContext(DiagnosticBag diagnostics, bool lenient, ISourceFiles? files = null, ImmutableArray<string> formats = default)
{
    // Beyond these nobody reads on, and a hostile source could fill the memory with them.
    private const int MostToReport = 1000;

    private int reported;

    /// <summary>True for `.resume.json`: JSON Resume forbids nothing, so what is only odd is a warning and stands as it is.</summary>
    public bool Lenient { get; } = lenient;

    /// <summary>The formats there are; empty where that is unknown, and any may be.</summary>
    public ImmutableArray<string> Formats { get; } = formats.IsDefault ? [] : formats;

    /// <summary>True once the tree has holes, as after a syntax error: then nothing is said to be missing.</summary>
    public bool Damaged
    {
        get => field || IsFull;
        set;
    }

    /// <summary>True once so much was reported that no more is: nobody needs to find out what to advise.</summary>
    public bool IsFull => reported > MostToReport;

    /// <summary>Reports as it is: what nothing can be made of, or what is only worth a warning anyway.</summary>
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

    /// <summary>Reports what is an error in `.resume.yaml` and a warning in `.resume.json`.</summary>
    public void Fault(Diagnostic diagnostic) =>
        Report(Lenient && diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic);

    /// <summary>The bytes of a file that the source names; null, and reported, where they cannot be had.</summary>
    public ReadOnlyMemory<byte>? ReadFile(Located<string> path)
    {
        var file = files?.Read(path.Value) ?? new(null, null, NamedFileProblem.Missing);
        if (file.Content is null)
        {
            Fault(file.Problem switch
            {
                NamedFileProblem.NoPath => ReadingDiagnostics.NotARelativePath(path.Span, path.Value),
                NamedFileProblem.Outside => ReadingDiagnostics.FileOutsideFolder(path.Span, path.Value),
                NamedFileProblem.TooLarge => ReadingDiagnostics.FileTooLarge(path.Span, path.Value),
                NamedFileProblem.Unreadable => ReadingDiagnostics.FileUnreadable(path.Span, path.Value),
                _ => ReadingDiagnostics.FileNotFound(path.Span, path.Value),
            });
        }

        return file.Content;
    }
}
