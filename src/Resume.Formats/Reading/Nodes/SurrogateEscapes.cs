using System.Globalization;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Nodes;

/// <summary>Finds `\ud83d` without its second half in a quoted text of JSON or YAML.</summary>
internal static partial class SurrogateEscapes
{
    /// <summary>The first lone half, or null.</summary>
    /// <param name="quoted">The text as in the source.</param>
    public static (int Start, int Length)? FindLone(string quoted)
    {
        Match? high = null;
        foreach (Match escape in Escape().Matches(quoted))
        {
            var unit = escape.Groups["unit"].Success
                ? (char)int.Parse(escape.Groups["unit"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : ' ';
            if (high is not null)
            {
                if (!char.IsLowSurrogate(unit) || high.Index + high.Length != escape.Index)
                {
                    return (high.Index, high.Length);
                }

                high = null;
            }
            else if (char.IsLowSurrogate(unit))
            {
                return (escape.Index, escape.Length);
            }
            else if (char.IsHighSurrogate(unit))
            {
                high = escape;
            }
        }

        return high is null ? null : (high.Index, high.Length);
    }

    // Other escapes are matched too, so that the second backslash of `\\u` starts none.
    [GeneratedRegex(
        @"\\(u(?<unit>[0-9A-Fa-f]{4})|.)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Escape();
}
