using System.Text.RegularExpressions;

namespace Resume.Formats.Outlining;

/// <summary>A telephone number as people write it -> what a telephone dials.</summary>
internal static partial class TelephoneNumbers
{
    // Fifteen by E.164, and as many as three to dial abroad; where there are more, it is two numbers.
    private const int MostDigits = 18;

    // Ample for a number and a remark; what is longer would only keep the pattern busy.
    private const int LongestText = 100;

    // 0711/555-0142: what stands before a slash is an area code, "033203" at the longest, or else a number of its own.
    private const int LongestAreaCode = 6;

    /// <summary>The number as a URL (RFC 3966), or null where there is none, more than one, or letters in it: better no link than a wrong number.</summary>
    public static string? Link(string phone)
    {
        if (phone.Length > LongestText || OneNumber().Match(phone) is not { Success: true } match)
        {
            return null;
        }

        var number = TrunkZero().Replace(match.Groups["number"].Value, "");
        var plus = number.Contains('+', StringComparison.Ordinal) ? "+" : "";
        var digits = Digits(number);
        var beforeSlash = Digits(number[..Math.Max(0, number.LastIndexOf('/'))]).Length;

        return digits.Length is 0 or > MostDigits || beforeSlash > LongestAreaCode + plus.Length
            ? null
            : "tel:" + plus + digits + (match.Groups["extension"] is { Success: true } extension ? ";ext=" + extension.Value : "");
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // Words before the number, and behind it in brackets or after a comma, are the author's remark.
    [GeneratedRegex(
        """
        ^ [^0-9+(]* (?<number> \(? \+? [0-9()./\s\p{Pd}\p{Cf}]+? )
        ( [\s,;(]* (extension|extn|ext|x|durchwahl|dw|poste|interno|int|ramal|toestel|wewn|wew|доб) [\s.:]* (?<extension> [0-9]{1,8} ) \)? )?
        ( \s* [(,] [^0-9+]* )? \s* $
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneNumber();

    // The zero that is dialled within a country but not from abroad: +49 (0)711. In Italy it is dialled from everywhere.
    [GeneratedRegex(@"(?<=\+(?!39)[0-9]{1,3}[\s.)\p{Pd}]*)\(0\)")]
    private static partial Regex TrunkZero();
}
