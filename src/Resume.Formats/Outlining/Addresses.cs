using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Places and links in the words a reader expects.</summary>
internal static class Addresses
{
    // In these countries the postal code ends the address, behind the city and the region; elsewhere it stands before the city.
    private static readonly HashSet<string> CodeAtTheEnd =
    [
        "US", "PR", "GU", "VI", "AS", "MP", "CA", "BM",
        "GB", "GG", "IM", "JE", "GI", "IE", "MT",
        "AU", "NZ", "SG", "BN", "ID", "KH", "TH", "VN",
        "BD", "IN", "LK", "NP", "PK",
        "JO", "LB", "SA", "ZA",
    ];

    /// <summary>A place on one line: "San Francisco, CA 94110", "London SW1A 1AA" or "10115 Berlin".</summary>
    public static InlineText OnOneLine(Location? place)
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
        var line = CodeAtTheEnd.Contains(Value(place.CountryCode).ToUpperInvariant())
            ? Join(", ", street, Join(" ", Join(", ", city, region), code))
            : Join(", ", street, Join(" ", code, city), region);

        return InlineText.Plain(line.Length > 0 ? line : Value(place.CountryCode), FirstSpan(place));
    }

    /// <summary>A URL as people write it: no scheme, no `www.`, no slash at the end.</summary>
    public static string Short(string url)
    {
        var text = url;
        foreach (var scheme in (string[])["https://", "http://"])
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                text = text[scheme.Length..];
                text = text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
                break;
            }
        }

        return text.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : url;
    }

    private static string Value(Located<string>? value) => value?.Value.ReplaceLineEndings(", ").Trim() ?? "";

    private static string Join(string separator, params string[] parts) => string.Join(separator, parts.Where(part => part.Length > 0));

    private static SourceSpan FirstSpan(Location place) =>
        (place.City ?? place.Address ?? place.Region ?? place.PostalCode ?? place.CountryCode)?.Span ?? default;
}
