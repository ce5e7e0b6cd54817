using System.Net;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy;

/// <summary>
/// The ways to read a text: as written; with `%20`, `&amp;#48;` and `\u0030` decoded; and without link targets.
/// </summary>
internal static partial class Readings
{
    // What is encoded more often is decoded by no program.
    private const int MostDecodings = 3;

    /// <summary>The text, what it is once decoded, and that without the targets of links.</summary>
    public static IEnumerable<string> Find(string text)
    {
        yield return text;
        foreach (Func<string, string> decode in new[] { Percent, WebUtility.HtmlDecode!, Escapes })
        {
            for (var i = 0; i < MostDecodings && decode(text) is var decoded && decoded != text; i++)
            {
                text = decoded;
                yield return text;
            }
        }

        // A link divides what is shown as one: `020 [7946](https://example.org) 0958`.
        if (text.AsSpan().ContainsAny('(', '<', '[') && LinkTarget().Replace(text, "") is var shown && shown.Length < text.Length)
        {
            yield return shown;
        }
    }

    private static string Percent(string text) => PercentCode().IsMatch(text) ? Uri.UnescapeDataString(text) : text;

    private static string Escapes(string text) =>
        Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString());

    [GeneratedRegex(
        @" ?[(<\[]\s*(https?|mailto|tel):[^()<>\[\]\s\u0002]*\s*[)>\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkTarget();

    [GeneratedRegex("%[0-9A-Fa-f]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex PercentCode();

    [GeneratedRegex(
        @"\\(u|x)(?<code>(?<=u)[0-9A-Fa-f]{4}|(?<=x)[0-9A-Fa-f]{2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
