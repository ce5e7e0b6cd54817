using System.Globalization;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Html;

/// <summary>The attributes of a tag that mean something in a text.</summary>
internal static partial class HtmlAttributes
{
    /// <summary>The target of a link, or null.</summary>
    public static string? Target(HtmlToken token) => Find(token, "href");

    /// <summary>The number in the attribute `start` of a list or `value` of an item, or null.</summary>
    public static int? Number(HtmlToken token) =>
        Find(token, token.Name == "ol" ? "start" : "value") is { } value
        && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 99_999
            ? number
            : null;

    private static string? Find(HtmlToken token, string name)
    {
        foreach (Match match in Attribute().Matches(token.Value))
        {
            if (match.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                var value = match.Groups["value"].Value;
                var isQuoted = value is ['"' or '\'', _, ..] && value[^1] == value[0];
                return HtmlEntities.DecodeAll(isQuoted ? value[1..^1] : value).Trim();
            }
        }

        return null;
    }

    [GeneratedRegex("""(?<!\S)(?<name>[^\s=/"'>]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();
}
