using System.Collections.Immutable;

namespace Resume.Formats.Diagnostics;

/// <summary>Which warnings a caller wants to hear of, and which are errors to them.</summary>
internal sealed record Verdict(ImmutableArray<string> NoWarn, ImmutableArray<string> WarningsAsErrors, bool TreatWarningsAsErrors)
{
    /// <summary>The diagnostics that are left, with the severity they have for the caller. An error stays one.</summary>
    public ImmutableArray<Diagnostic> On(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || !Names(NoWarn, diagnostic)).Select(Promoted)];

    private Diagnostic Promoted(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning && (TreatWarningsAsErrors || Names(WarningsAsErrors, diagnostic))
            ? diagnostic with { Severity = Severity.Error }
            : diagnostic;

    private static bool Names(ImmutableArray<string> codes, Diagnostic diagnostic) =>
        codes.Contains(diagnostic.Code, StringComparer.OrdinalIgnoreCase);
}
