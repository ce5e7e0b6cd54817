using Resume.Formats.Model;
using Resume.Formats.Reading.Dates;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>Properties shared by the entries of all sections.</summary>
internal static class CommonProperties
{
    /// <summary>The properties of every entry, except dates.</summary>
    public static IEnumerable<Key<T>> Keys<T>() where T : Entry =>
    [
        Key<T>.Of("summary", Kinds.Blocks, "Paragraphs and lists.", (entry, value) => entry with { Summary = value }),
        Key<T>.Of(
            "highlights", Kinds.Highlights, "Bullet points, which may be nested.",
            (entry, value) => entry with { Highlights = value }, "bullets", "achievements", "responsibilities"),
        Key<T>.Of(
            "keywords", Kinds.Lines, "Keywords; for a skill, the individual skills.",
            (entry, value) => entry with { Keywords = value }),
        Key<T>.Of("location", Kinds.Place, "Location.", (entry, value) => entry with { Location = value }),
        Key<T>.Of("url", Kinds.Url, "Web address with more information.", (entry, value) => entry with { Url = value }, "website", "link"),
        Key<T>.Of("id", Kinds.Word, "Identifier used in paths.", (entry, value) => entry with { Id = value.Value }),
        Key<T>.Of(
            "tags", Kinds.Words, "Tags by which variants select it.",
            (entry, value) => entry with { Tags = [.. value.Select(tag => tag.Value)] }),
        Key<T>.Of(
            "pageBreak", Kinds.Break, "`before` starts a new page; `avoid` keeps it on one page.",
            (entry, value) => entry with { PageBreak = value }),
    ];

    /// <summary>The dates of an entry. <see cref="Period"/> reads them together.</summary>
    public static IEnumerable<Key<T>> Dates<T>() where T : Entry =>
    [
        Key<T>.Of("startDate", Kinds.StartDate, "Start date: `2015`, `2015-05` or `2015-05-31`.", (entry, _) => entry, "from", "start"),
        Key<T>.Of("endDate", Kinds.EndDate, "End date, or `present`.", (entry, _) => entry, "to", "end", "until"),
        Key<T>.Of("date", Kinds.AnyDate, "Instead of these two: a date or free text.", (entry, _) => entry),
    ];

    /// <summary>The date of an entry that has only one.</summary>
    public static IEnumerable<Key<T>> Date<T>(string name = "date") where T : Entry =>
        [Key<T>.Of(name, Kinds.AnyDate, "A date or free text.", (entry, _) => entry, name == "date" ? [] : ["date", "year"])];

    /// <summary>Reads the dates of an entry with `startDate`, `endDate` and `date`.</summary>
    /// <param name="isCurrentWithoutEnd">True if a missing end date means that the entry is current.</param>
    public static Func<T, MapNode, ReadingContext, T> Period<T>(bool isCurrentWithoutEnd = false) where T : Entry =>
        (entry, map, context) => entry with { Period = PeriodReader.Read(map, isCurrentWithoutEnd, context) };

    /// <summary>Reads the date of an entry that has only one.</summary>
    public static Func<T, MapNode, ReadingContext, T> OneDate<T>(string key) where T : Entry =>
        (entry, map, context) => entry with
        {
            Period = map.Present(key) is ScalarNode date ? PeriodReader.ReadOnlyDate(date, key, context) : null,
        };
}
