using Resume.Formats.Model;
using Resume.Formats.Reading.Dates;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>What entries of all sections share.</summary>
internal static class EveryEntry
{
    /// <summary>The keys of every entry but its dates.</summary>
    public static IEnumerable<Key<T>> Keys<T>() where T : Entry =>
    [
        Key<T>.Of("summary", Kinds.Blocks, "Paragraphs and lists about it.", (entry, value) => entry with { Summary = value }),
        Key<T>.Of("highlights", Kinds.Highlights, "Bullets, and bullets below bullets.", (entry, value) => entry with { Highlights = value }, "bullets", "achievements", "responsibilities"),
        Key<T>.Of("keywords", Kinds.Lines, "Words it is found by, or the skills that make up a skill.", (entry, value) => entry with { Keywords = value }),
        Key<T>.Of("location", Kinds.Place, "Where it was.", (entry, value) => entry with { Location = value }),
        Key<T>.Of("url", Kinds.Url, "Where there is more about it.", (entry, value) => entry with { Url = value }, "website", "link"),
        Key<T>.Of("id", Kinds.Word, "What paths call it.", (entry, value) => entry with { Id = value.Value }),
        Key<T>.Of("tags", Kinds.Words, "What variants select by.", (entry, value) => entry with { Tags = [.. value.Select(tag => tag.Value)] }),
        Key<T>.Of("pageBreak", Kinds.Break, "`before`: it begins a page; `avoid`: it stays on one.", (entry, value) => entry with { PageBreak = value }),
    ];

    /// <summary>The dates of an entry; <see cref="Period"/> reads them together.</summary>
    public static IEnumerable<Key<T>> Dates<T>() where T : Entry =>
    [
        Key<T>.Of("startDate", Kinds.StartDate, "When it began: `2015`, `2015-05` or `2015-05-31`.", (entry, _) => entry, "from", "start"),
        Key<T>.Of("endDate", Kinds.EndDate, "When it ended, or `present`.", (entry, _) => entry, "to", "end", "until"),
        Key<T>.Of("date", Kinds.AnyDate, "Instead of these: a date, or words that are printed as they stand.", (entry, _) => entry),
    ];

    /// <summary>The only date of an entry.</summary>
    public static IEnumerable<Key<T>> Date<T>(string name = "date") where T : Entry =>
        [Key<T>.Of(name, Kinds.AnyDate, "A date, or words that are printed as they stand.", (entry, _) => entry, name == "date" ? [] : ["date", "year"])];

    /// <summary>Finishes an entry with `startDate`, `endDate` and `date`.</summary>
    /// <param name="goesOn">True where a missing end means that it goes on.</param>
    public static Func<T, MapNode, ReadingContext, T> Period<T>(bool goesOn = false) where T : Entry =>
        (entry, map, context) => entry with { Period = PeriodReader.Read(map, goesOn, context) };

    /// <summary>Finishes an entry with only one date.</summary>
    public static Func<T, MapNode, ReadingContext, T> OneDate<T>(string key) where T : Entry =>
        (entry, map, context) => entry with { Period = map.Present(key) is ScalarNode date ? PeriodReader.ReadOnlyDate(date, key, context) : null };
}
