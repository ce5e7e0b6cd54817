using System.Buffers;
using System.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>Link targets in the form that an `href` allows.</summary>
internal static class HtmlUrl
{
    // What the URL standard percent-encodes in every part of a URL, https://url.spec.whatwg.org/#percent-encoded-bytes.
    private static readonly SearchValues<char> Encoded = SearchValues.Create(" \"<>\\^`{|}");

    private static readonly string[] Schemes = ["http:", "https:", "mailto:", "tel:"];

    /// <summary>
    /// The target with its illegal characters percent-encoded, or null where it leads elsewhere than to the web, a mailbox or a phone.
    /// The reader lets none of those pass; but a script in a link is worth a second lock.
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
            var loosePercent = unit == '%' && !(i + 2 < target.Length && char.IsAsciiHexDigit(target[i + 1]) && char.IsAsciiHexDigit(target[i + 2]));

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
}
