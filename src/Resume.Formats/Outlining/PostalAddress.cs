using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Formats a location as its country writes addresses.</summary>
internal static class PostalAddress
{
    // In these countries the postal code follows the city and the region; elsewhere it precedes the city.
    private static readonly HashSet<string> CountriesWithCodeLast =
    new(StringComparer.Ordinal)
    {
        "US", "PR", "GU", "VI", "AS", "MP", "CA", "BM",
        "GB", "GG", "IM", "JE", "GI", "IE", "MT",
        "AU", "NZ", "SG", "BN", "ID", "KH", "TH", "VN",
        "BD", "IN", "LK", "NP", "PK",
        "JO", "LB", "SA", "ZA",
    };

    /// <summary>A location on one line: "San Francisco, CA 94110", "London SW1A 1AA" or "10115 Berlin, Germany".</summary>
    public static InlineText Format(Location? place, LabelSet labels)
    {
        if (place is null)
        {
            return InlineText.Empty;
        }

        if (place.Text is { } text)
        {
            return InlineText.Plain(text.Value, text.Span);
        }

        var (street, code, city, region) = (Value(place.Address), Value(place.PostalCode), Value(place.City), Value(place.Region));
        var line = CountriesWithCodeLast.Contains(Value(place.CountryCode).ToUpperInvariant())
            ? Join(", ", street, Join(" ", Join(", ", city, region), code))
            : Join(", ", street, Join(" ", code, city), region);

        return InlineText.Plain(AddCountry(line, city, Value(place.CountryCode), labels), FirstSpan(place));
    }

    // A line that ends with its country, or has a city that is one, is complete: "Singapore 018956".
    private static string AddCountry(string line, string city, string code, LabelSet labels)
    {
        if (labels.Style.Country != CountryStyle.Show)
        {
            return line.Length > 0 ? line : code;
        }

        var name = CountryNames.Find(code, labels.Language) ?? code;
        var last = line[(line.LastIndexOf(',') + 1)..].Trim();
        return new[] { city, last }.Contains(name, StringComparer.OrdinalIgnoreCase) ? line : Join(", ", line, name);
    }

    private static string Value(Located<string>? value) => value?.Value.ReplaceLineEndings(", ").Trim() ?? "";

    private static string Join(string separator, params string[] parts) => string.Join(separator, parts.Where(part => part.Length > 0));

    private static SourceSpan FirstSpan(Location place) =>
        (place.City ?? place.Address ?? place.Region ?? place.PostalCode ?? place.CountryCode)?.Span ?? default;
}
