using System.Collections.Immutable;

namespace Resume.Formats.Diagnostics;

/// <summary>What `rules` can change.</summary>
internal static class RuleCodes
{
    /// <summary>The only warnings about reading; all else there leaves nothing to go on with.</summary>
    public static ImmutableArray<string> ReadingWarnings { get; } = ["RES1013", "RES1039"];

    /// <summary>True where a source may name the code: it can be about the source, and is not always an error.</summary>
    public static bool MayChange(string code) =>
        IsMeaning(code) || code.StartsWith("RES4", StringComparison.Ordinal) || ReadingWarnings.Contains(code);

    /// <summary>True where the source's wish counts: an error about reading or writing stays one.</summary>
    public static bool MayChange(Diagnostic diagnostic) => diagnostic.Severity != Severity.Error || IsMeaning(diagnostic.Code);

    private static bool IsMeaning(string code) => code.StartsWith("RES2", StringComparison.Ordinal);
}
