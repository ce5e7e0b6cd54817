using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading;

/// <summary>What all parts of the reader share: where to report to, and how strict to be.</summary>
internal sealed class ReadingContext(DiagnosticBag diagnostics, bool lenient)
{
    /// <summary>True for `.resume.json`: JSON Resume forbids nothing, so what is only odd is a warning and stands as it is.</summary>
    public bool Lenient { get; } = lenient;

    /// <summary>True once the tree has holes, as after a syntax error: then nothing is said to be missing.</summary>
    public bool Damaged { get; set; }

    /// <summary>Reports as it is: what nothing can be made of, or what is only worth a warning anyway.</summary>
    public void Report(Diagnostic diagnostic) => diagnostics.Report(diagnostic);

    /// <summary>Reports what is an error in `.resume.yaml` and a warning in `.resume.json`.</summary>
    public void Fault(Diagnostic diagnostic) =>
        diagnostics.Report(Lenient && diagnostic.Severity == Severity.Error ? diagnostic with { Severity = Severity.Warning } : diagnostic);
}
