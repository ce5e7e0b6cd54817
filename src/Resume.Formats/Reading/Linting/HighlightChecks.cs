using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Linting;

/// <summary>Finds highlights that are too long to be read.</summary>
internal static class HighlightChecks
{
    /// <summary>
    /// Finds highlights with too many characters, counted as a reader counts them: an emoji of several parts is one (UAX 29).
    /// </summary>
    public static IEnumerable<Diagnostic> FindLong(ResumeDocument document, int maxCharacters)
    {
        var entries = document.Sections.SelectMany(section => section.Entries)
            .Concat(document.ListedSections.SelectMany(settings => settings.Entries ?? []));
        foreach (var highlight in entries.SelectMany(WithRoles).SelectMany(entry => entry.Highlights).SelectMany(Flatten))
        {
            var text = highlight.Text.PlainText;
            var characters = text.Length > maxCharacters ? new StringInfo(text).LengthInTextElements : 0;
            if (characters > maxCharacters)
            {
                yield return SemanticDiagnostics.LongHighlight(highlight.Text.Span, characters, maxCharacters);
            }
        }
    }

    private static IEnumerable<Entry> WithRoles(Entry entry) => entry is Work work ? [entry, .. work.Roles] : [entry];

    private static IEnumerable<Highlight> Flatten(Highlight highlight) => highlight.Highlights.SelectMany(Flatten).Prepend(highlight);
}
