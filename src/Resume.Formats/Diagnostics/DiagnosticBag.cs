namespace Resume.Formats.Diagnostics;

/// <summary>Collects what the parts of one compilation report; ordered by place when asked.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>True once an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds one diagnostic.</summary>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds all that another one collected.</summary>
    public void ReportAll(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other.diagnostics.ForEach(Report);
    }

    /// <summary>All that was reported, in source order; what shares a place keeps the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> InSourceOrder() =>
        [.. diagnostics.OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)];
}
