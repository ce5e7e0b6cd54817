using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Properties shared by the entries of all sections.</summary>
internal static class CommonProperties
{
    private static readonly ImmutableArray<string> SummaryNames =
        ["description", "details", "note", "notes", "content", "body", "text", "about", "comment"];

    /// <summary>The properties of every entry, except dates.</summary>
    /// <param name="hasDescription">True if `description` is a property of its own.</param>
    public static IEnumerable<Property<T>> Keys<T>(bool hasDescription = false) where T : Entry =>
    [
        Property<T>.Create(
            "summary", Schemas.BlockText, "Paragraphs and lists.", (entry, value) => entry with { Summary = value },
            [.. SummaryNames.Where(name => name != "description" || !hasDescription)]),
        Property<T>.Create(
            "highlights", Schemas.Highlights, "Bullet points, which may be nested.",
            (entry, value) => entry with { Highlights = value }, "bullets", "achievements", "responsibilities"),
        Property<T>.Create(
            "keywords", Schemas.Keywords, "Keywords; for a skill, the individual skills. One with tags is a map with `name`.",
            (entry, value) => entry with { Keywords = value }, "technologies", "tech", "stack", "techStack", "tools"),
        Property<T>.Create("location", Schemas.Location, "Location.", (entry, value) => entry with { Location = value }),
        Property<T>.Create(
            "url", Schemas.Url, "Web address with more information.", (entry, value) => entry with { Url = value },
            "website", "link", "homepage", "href", "repo", "repository", "github"),
        Property<T>.Create("id", Schemas.Value, "Identifier used in paths.", (entry, value) => entry with { Id = value.Value }),
        .. TagsSchema.Property<T>((entry, tags) => entry with { Tags = tags }),
        Property<T>.Create(
            "pageBreak", Schemas.PageBreak, "`before` starts a new page; `avoid` keeps it on one page.",
            (entry, value) => entry with { PageBreak = value }),
        .. Hide<T>((entry, value) => entry with { Hide = value }),
    ];

    /// <summary>The property that leaves something out.</summary>
    public static IEnumerable<Property<T>> Hide<T>(Func<T, bool, T> store) =>
    [
        Property<T>.Create(
            "hide", Schemas.YesOrNo, "`true` leaves it out of all outputs.", store,
            "hidden", "draft", "skip", "omit", "exclude", "excluded", "disabled", "ignore"),
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
