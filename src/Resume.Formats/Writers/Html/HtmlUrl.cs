using System.Buffers;
using System.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>Link targets in the form that an `href` allows.</summary>
internal static class HtmlUrl
{
    // The characters that the URL standard percent-encodes in every part of a URL, https://url.spec.whatwg.org/#percent-encoded-bytes.
    private static readonly SearchValues<char> Encoded = SearchValues.Create(" \"<>\\^`{|}");

    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>
    /// The target with its illegal characters percent-encoded, or null if its scheme is not http, https, mailto or tel.
    /// The reader rejects other schemes too; the second check protects against scripts in links.
    /// </summary>
    public static string? Encode(string target)
    {
        if (!Schemes.Any(scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var url = new StringBuilder(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            var unit = target[i];
            var loosePercent = unit == '%' && !IsEscape(target, i);

            if (loosePercent || Encoded.Contains(unit))
            {
                url.Append('%').Append(Convert.ToHexString([(byte)unit]));
            }
            else if (!char.IsControl(unit))
            {
                url.Append(unit);
            }
        }

        return url.ToString();
    }

    private static bool IsEscape(string url, int percent) =>
        percent + 2 < url.Length && char.IsAsciiHexDigit(url[percent + 1]) && char.IsAsciiHexDigit(url[percent + 2]);
}
