using Resume.Formats.Model;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Properties shared by the entries of all sections.</summary>
internal static class CommonProperties
{
    /// <summary>The properties of every entry, except dates.</summary>
    public static IEnumerable<Property<T>> Keys<T>() where T : Entry =>
    [
        Property<T>.Create("summary", Schemas.BlockText, "Paragraphs and lists.", (entry, value) => entry with { Summary = value }),
        Property<T>.Create(
            "highlights", Schemas.Highlights, "Bullet points, which may be nested.",
            (entry, value) => entry with { Highlights = value }, "bullets", "achievements", "responsibilities"),
        Property<T>.Create(
            "keywords", Schemas.InlineTexts, "Keywords; for a skill, the individual skills.",
            (entry, value) => entry with { Keywords = value }),
        Property<T>.Create("location", Schemas.Location, "Location.", (entry, value) => entry with { Location = value }),
        Property<T>.Create(
            "url", Schemas.Url, "Web address with more information.", (entry, value) => entry with { Url = value }, "website", "link"),
        Property<T>.Create("id", Schemas.String, "Identifier used in paths.", (entry, value) => entry with { Id = value.Value }),
        Property<T>.Create(
            "tags", Schemas.Strings, "Tags by which variants select it.",
            (entry, value) => entry with { Tags = [.. value.Select(tag => tag.Value)] }),
        Property<T>.Create(
            "pageBreak", Schemas.PageBreak, "`before` starts a new page; `avoid` keeps it on one page.",
            (entry, value) => entry with { PageBreak = value }),
    ];

    /// <summary>The dates of an entry. <see cref="Period"/> reads them together.</summary>
    public static IEnumerable<Property<T>> Dates<T>() where T : Entry =>
    [
        Property<T>.Create(
            "startDate", Schemas.StartDate, "Start date: `2015`, `2015-05` or `2015-05-31`.", (entry, _) => entry, "from", "start"),
        Property<T>.Create("endDate", Schemas.EndDate, "End date, or `present`.", (entry, _) => entry, "to", "end", "until"),
        Property<T>.Create("date", Schemas.AnyDate, "Instead of these two: a date or free text.", (entry, _) => entry),
    ];

    /// <summary>The date of an entry that has only one.</summary>
    public static IEnumerable<Property<T>> Date<T>(string name = "date") where T : Entry =>
        [Property<T>.Create(name, Schemas.AnyDate, "A date or free text.", (entry, _) => entry, name == "date" ? [] : ["date", "year"])];

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
