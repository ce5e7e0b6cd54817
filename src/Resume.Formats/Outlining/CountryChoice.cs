using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Decides whether a document shows the countries of its locations.</summary>
internal static class CountryChoice
{
    /// <summary>`auto` -> `show` where the locations are in more than one country, or else `hide`.</summary>
    public static OutlineStyle Resolve(OutlineStyle style, ResumeDocument document) => style.Country != CountryStyle.Auto
        ? style
        : style with { Country = CountCountries(document) > 1 ? CountryStyle.Show : CountryStyle.Hide };

    private static int CountCountries(ResumeDocument document) => FindLocations(document)
        .Select(place => PlaceNames.CountryOf(place))
        .Where(code => code is not null)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static IEnumerable<Location?> FindLocations(ResumeDocument document) =>
        document.Sections.SelectMany(section => section.Entries)
            .Concat(document.ListedSections.SelectMany(section => section.Entries ?? []))
            .SelectMany(entry => entry is Work work ? [entry, .. work.Roles] : new[] { entry })
            .Select(entry => entry.Location)
            .Append(document.Basics.Location);
}
