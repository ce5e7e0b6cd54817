using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading;

/// <summary>What all parts of the reader share: where to report to, and how strict to be.</summary>
internal sealed class ReadingContext(DiagnosticBag diagnostics, bool lenient)
{
    // Beyond these nobody reads on, and a hostile source could fill the memory with them.
    private const int MostToReport = 1000;

    private int reported;

    /// <summary>True for `.resume.json`: JSON Resume forbids nothing, so what is only odd is a warning and stands as it is.</summary>
    public bool Lenient { get; } = lenient;

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
            diagnostics.Report(ReadingRules.TooManyProblems(diagnostic.Span, MostToReport));
        }
    }

    /// <summary>Reports what is an error in `.resume.yaml` and a warning in `.resume.json`.</summary>
    public void Fault(Diagnostic diagnostic) =>
        Report(Lenient && diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic);
}
