using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>Finds out whether a location without a country code is in a country that uses Letter paper: "San Francisco, CA".</summary>
internal static class PlaceNames
{
    // Codes that are also a country's, which more addresses outside of the United States end with.
    private static readonly FrozenSet<string> DoubtfulStates = Words("DE, IN");

    private static readonly FrozenSet<string> States = Words("""
        AL, AK, AZ, AR, CO, CT, DC, FL, GA, HI, IA, ID, IL, KS, KY, LA, MA, MD, ME, MI, MN, MO, MS, MT, NC, ND, NE, NH, NJ, NM, NV, NY, OH,
        OK, OR, PA, RI, SC, SD, TN, TX, UT, VA, VT, WA, WI, WV, WY, CA,
        Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
        Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
        New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
        South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
        District of Columbia, D.C.
        """);

    private static readonly FrozenSet<string> Provinces = Words("""
        AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT, Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador,
        Nova Scotia, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon, Canada
        """);

    private static readonly FrozenSet<string> UnitedStates = Words("US, USA, U.S., U.S.A., United States, United States of America");

    /// <summary>The country code that a location states or clearly implies, or null.</summary>
    public static string? CountryOf(Location? location) =>
        location?.CountryCode?.Value
        ?? (location?.Region?.Value is { } region ? CountryOf(region, hasCity: true) : null)
        ?? (location?.Text?.Value is { } text ? CountryOf(text) : null);

    /// <summary>True for a text that ends with a code of both a state of the United States and another country: "Wilmington, DE".</summary>
    public static bool IsDoubtful(Location? location) =>
        location is { CountryCode: null }
        && ((location.Region is { } region && DoubtfulStates.Contains(region.Value))
            || (location.Text?.Value.Split(',', StringSplitOptions.TrimEntries) is [_, .., var last] && DoubtfulStates.Contains(last)));

    private static string? CountryOf(string text)
    {
        var parts = text.Split([',', '·', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? null : CountryOf(parts[^1], parts.Length > 1);
    }

    private static string? CountryOf(string part, bool hasCity)
    {
        var (name, code) = SplitPostalCode(part);
        return UnitedStates.Contains(name) ? "US"
            : hasCity && (States.Contains(name) || (code.Length > 0 && char.IsAsciiDigit(code[0]) && DoubtfulStates.Contains(name))) ? "US"
            : (hasCity || name == "Canada") && Provinces.Contains(name) ? "CA"
            : null;
    }

    // "CA 94110" and "ON M5V 2T6".
    private static (string Name, string Code) SplitPostalCode(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = words.TakeWhile(word => !word.Any(char.IsAsciiDigit)).ToImmutableArray();
        return (string.Join(' ', names), string.Join(' ', words.Skip(names.Length)));
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split([',', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
