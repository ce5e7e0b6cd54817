using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The entries of publications -> citations: "Authors. Title. Publisher, year."</summary>
internal static class CitationOutliner
{
    private const string SectionId = "publications";
    private const string Authors = "authors";
    private const string Doi = "doi";

    /// <summary>Adds citations to the publications of an outline, if their section is a list.</summary>
    public static Outline Add(Outline outline, CitationStyle style) => style.Layout == CitationLayout.Entry
        ? outline
        : outline with { Sections = [.. outline.Sections.Select(section => Add(section, outline.Header.Name, style.Numbers))] };

    /// <summary>True for a fact that a citation has too.</summary>
    public static bool Cites(Fact fact) => fact.Key is Authors or Doi;

    private static Section Add(Section section, InlineText name, CitationNumbers numbers)
    {
        if (section.Id != SectionId || section.Layout != SectionLayout.List)
        {
            return section;
        }

        ImmutableArray<OutlineEntry> cited = [.. section.Entries.Select(entry => entry with { Citation = Cite(entry, name) })];
        var (count, number) = (cited.Count(entry => !entry.Citation.IsEmpty), 0);
        return section with { Entries = [.. cited.Select(entry => entry with { Number = Next(entry) })] };

        int? Next(OutlineEntry entry) => entry.Citation.IsEmpty || numbers == CitationNumbers.None ? null
            : numbers == CitationNumbers.Ascending ? ++number
            : count - number++;
    }

    private static InlineText Cite(OutlineEntry entry, InlineText name)
    {
        var authors = NameInCitation.Emphasize(Find(entry, Authors), name.PlainText);
        var year = entry.Dates?.Start is { } date ? InlineText.Plain(Year(date), entry.Dates.Span) : InlineText.Empty;
        var publisher = InlineTexts.Join(", ", InlineTexts.Style(entry.Subtitle, TextStyle.Emphasis), entry.Location, year);
        return InlineTexts.Join(" ", new[] { authors, entry.Title, publisher, Find(entry, Doi) }.Select(EndSentence));
    }

    private static InlineText Find(OutlineEntry entry, string key) =>
        entry.Facts.FirstOrDefault(fact => fact.Key == key)?.Value ?? InlineText.Empty;

    private static string Year(OutlineDate date) => date.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? date.Text;

    private static InlineText EndSentence(InlineText text) =>
        text.IsEmpty || InlineOutliner.EndsSentence(text.PlainText) ? text : InlineTexts.Join("", text, InlineText.Plain(".", text.Span));
}
