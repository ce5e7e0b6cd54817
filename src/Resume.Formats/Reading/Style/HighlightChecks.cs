using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Style;

/// <summary>Bullets that nobody reads to their end.</summary>
internal static class HighlightChecks
{
    /// <summary>Reports those with more than so many characters, as a reader counts them: an emoji of several parts is one.</summary>
    public static void Long(ResumeDocument document, int most, ReadingContext context)
    {
        var entries = document.Sections.SelectMany(section => section.Entries).Concat(document.Plan.SelectMany(plan => plan.Entries ?? []));
        foreach (var highlight in entries.SelectMany(WithRoles).SelectMany(entry => entry.Highlights).SelectMany(WithThoseBelow))
        {
            var text = highlight.Text.PlainText;
            var characters = text.Length > most ? new StringInfo(text).LengthInTextElements : 0;
            if (characters > most)
            {
                context.Report(SemanticDiagnostics.LongHighlight(highlight.Text.Span, characters, most));
            }
        }
    }

    private static IEnumerable<Entry> WithRoles(Entry entry) => entry is Work work ? [entry, .. work.Roles] : [entry];

    private static IEnumerable<Highlight> WithThoseBelow(Highlight highlight) => highlight.Highlights.SelectMany(WithThoseBelow).Prepend(highlight);
}
