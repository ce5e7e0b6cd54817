using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Selecting;

/// <summary>Reports the texts that a language lacks: together, or each at its place for a translator.</summary>
internal static class MissingTexts
{
    // More would not be read, and each of them is a diagnostic.
    private const int Most = 1000;

    /// <param name="missing">The texts.</param>
    /// <param name="language">The language that they lack.</param>
    /// <param name="isListed">True if the source lists the language, so that texts may be given in it.</param>
    /// <param name="place">The place of the language, for all of them together.</param>
    /// <param name="listsAll">True to report each one at its place.</param>
    public static IEnumerable<Diagnostic> Describe(
        ImmutableArray<MissingText> missing, string language, bool isListed, SourceSpan place, bool listsAll) =>
        missing.IsEmpty ? []
        : listsAll
            ? missing.Take(Most).Select(text => SemanticDiagnostics.NotTranslated(text.Span, language, text.Path, text.Language, isListed))
            : [SemanticDiagnostics.NotTranslated(place, language, [.. missing.Select(text => text.Path)], missing[0].Language)];
}
