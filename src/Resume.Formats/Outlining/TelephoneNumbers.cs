using System.Text.RegularExpressions;

namespace Resume.Formats.Outlining;

/// <summary>A telephone number as people write it -> the URL that dials it.</summary>
internal static partial class TelephoneNumbers
{
    // Fifteen by E.164, plus up to three to dial abroad; a text with more digits contains two numbers.
    private const int MostDigits = 18;

    // More than enough for a number and a remark; it bounds the time of the pattern.
    private const int LongestText = 100;

    // 0711/555-0142: up to six digits before a slash are an area code, such as "033203"; more are another number.
    private const int LongestAreaCode = 6;

    /// <summary>
    /// The number as a URL (RFC 3966), or null if the text has no number, more than one, or letters in it: no link is better than a
    /// wrong number.
    /// </summary>
    public static string? ToUrl(string phone)
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

    // Words before the number, and after it in parentheses or after a comma, are a remark.
    [GeneratedRegex(
        """
        ^ [^0-9+(]* (?<number> \(? \+? [0-9()./\s\p{Pd}\p{Cf}]+? )
        ( [\s,;(]* (extension|extn|ext|x|durchwahl|dw|poste|interno|int|ramal|toestel|wewn|wew|доб) [\s.:]*
            (?<extension> [0-9]{1,8} ) \)? )?
        ( \s* [(,] [^0-9+]* )? \s* $
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OneNumber();

    // The zero that is dialled only within a country: +49 (0)711. In Italy it is dialled from abroad too.
    [GeneratedRegex(@"(?<=\+(?!39)[0-9]{1,3}[\s.)\p{Pd}]*)\(0\)")]
    private static partial Regex TrunkZero();
}
