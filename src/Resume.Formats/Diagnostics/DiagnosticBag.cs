namespace Resume.Formats.Diagnostics;

/// <summary>Collects the diagnostics of one compilation.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>True if an error has been reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds one diagnostic.</summary>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds all diagnostics of another bag.</summary>
    public void ReportAll(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other.diagnostics.ForEach(Report);
    }

    /// <summary>All diagnostics in source order; those at the same place stay in the order in which they were reported.</summary>
    public IReadOnlyList<Diagnostic> InSourceOrder() =>
        [.. diagnostics.OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)];
}
