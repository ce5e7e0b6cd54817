using System.Collections.Frozen;

namespace Resume.Formats.Diagnostics;

/// <summary>The codes that the `rules` of a source can change.</summary>
internal static class ChangeableCodes
{
    private static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        [.. ReadingDiagnostics.ChangeableCodes, .. SemanticDiagnostics.ChangeableCodes, .. WritingDiagnostics.ChangeableCodes]);

    /// <summary>True if a source may name the code in `rules`.</summary>
    public static bool Contains(string code) => Codes.Contains(code);

    /// <summary>True if `rules` apply to the diagnostic: to every warning, but only to errors about semantics and style.</summary>
    public static bool Include(Diagnostic diagnostic) =>
        diagnostic.Severity != Severity.Error || SemanticDiagnostics.ChangeableCodes.Contains(diagnostic.Code, StringComparer.Ordinal);
}
