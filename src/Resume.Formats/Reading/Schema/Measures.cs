using System.Globalization;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Schema;

/// <summary>Lengths and colours as themes and sources write them.</summary>
internal static partial class Measures
{
    /// <summary>Parses a length such as `12`, `12pt`, `20mm`, `2cm` or `0.8in` into points.</summary>
    public static bool TryParseLength(string text, out double points)
    {
        points = 0;
        if (LengthPattern().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var number = double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var exact = match.Groups["unit"].Value switch
        {
            "in" => number * 72,
            "cm" => number * 72 / 2.54,
            "mm" => number * 72 / 25.4,
            _ => number,
        };

        // A thousandth of a point is invisible, and outputs get no endless fractions.
        points = Math.Round(exact, 3);
        return true;
    }

    /// <summary>Parses an sRGB colour such as `#075` or `#007755`.</summary>
    public static bool TryParseColor(string text, out (byte Red, byte Green, byte Blue) color)
    {
        color = default;
        if (!ColorPattern().IsMatch(text))
        {
            return false;
        }

        var digits = text.Length == 4 ? string.Concat(text.Skip(1).SelectMany(digit => new[] { digit, digit })) : text[1..];
        var parts = Convert.FromHexString(digits);
        color = (parts[0], parts[1], parts[2]);
        return true;
    }

    [GeneratedRegex(
        @"^(?<number>-?\d{1,6}(\.\d{1,9})?) ?(?<unit>pt|mm|cm|in)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LengthPattern();

    [GeneratedRegex("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ColorPattern();
}
