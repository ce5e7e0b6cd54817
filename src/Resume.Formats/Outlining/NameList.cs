using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Entries that are only a name, such as hobbies -> one paragraph, "Cooking, Chess, Sailing", if they are short enough.</summary>
internal static class NameList
{
    // A longer text is rather a sentence, and reads best as a bullet; so does one that has the mark that would separate it from the next.
    private const int LongestName = 40;

    // More names than a paragraph of a few lines can have.
    private const int MostNames = 60;

    /// <summary>The paragraph as the only entry, or null if an entry has more than a short name.</summary>
    public static OutlineEntry? Create(ImmutableArray<Entry> entries, LabelSet labels)
    {
        if (entries.Length is 0 or > MostNames)
        {
            return null;
        }

        var names = new List<InlineText>();
        foreach (var entry in entries)
        {
            var outlined = EntryOutliner.Outline(entry, SectionLayout.List, labels);
            if (!SectionRules.For(entry).BareEntriesAreInline || !IsOnlyATitle(outlined)
                || outlined.PageBreak != PageBreak.Auto || !IsShort(outlined.Title.PlainText, labels))
            {
                return null;
            }

            names.Add(outlined.Title);
        }

        return new OutlineEntry { Summary = BlockText.FromParagraph(InlineTexts.Join(labels.ListSeparator, names)) };
    }

    public static bool IsOnlyATitle(OutlineEntry entry) => !entry.Title.IsEmpty && entry is
    {
        Subtitle.IsEmpty: true,
        Location.IsEmpty: true,
        Dates: null,
        Summary.IsEmpty: true,
        Facts.IsEmpty: true,
        Bullets.IsEmpty: true,
        Entries.IsEmpty: true,
    };

    private static bool IsShort(string name, LabelSet labels) =>
        name.Length <= LongestName
        && !name.Contains('\n', StringComparison.Ordinal)
        && !name.Contains(labels.ListSeparator.Trim(), StringComparison.Ordinal)
        && !InlineOutliner.EndsSentence(name);
}
