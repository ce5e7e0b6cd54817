using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Selecting;

/// <summary>Reports the texts that a language lacks: together, or each at its place for a translator.</summary>
internal static class MissingTexts
{
    // More would not be read, and each of them is a diagnostic.
    private const int Most = 1000;

    public static IEnumerable<Diagnostic> Describe(ImmutableArray<MissingText> missing, string language, SourceSpan place, bool listsAll) =>
        missing.IsEmpty ? []
        : listsAll
            ? missing.Take(Most).Select(text => SemanticDiagnostics.NotTranslated(text.Span, language, text.Path, text.Language))
            : [SemanticDiagnostics.NotTranslated(place, language, [.. missing.Select(text => text.Path)], missing[0].Language)];
}
