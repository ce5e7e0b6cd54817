using System.Globalization;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>Lengths and colours as themes and sources write them.</summary>
internal static partial class Measures
{
    /// <summary>A length in points: `12`, `12pt`, `20mm`, `2cm`, `0.8in`; null for what is none.</summary>
    public static double? Length(string text)
    {
        if (LengthPattern().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var number = double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var points = match.Groups["unit"].Value switch
        {
            "in" => number * 72,
            "cm" => number * 72 / 2.54,
            "mm" => number * 72 / 25.4,
            _ => number,
        };

        // Nobody sees less than that, and files stay free of endless fractions.
        return Math.Round(points, 3);
    }

    /// <summary>The parts of an sRGB colour: `#075` or `#007755`; null for what is none.</summary>
    public static (byte Red, byte Green, byte Blue)? Color(string text)
    {
        if (!ColorPattern().IsMatch(text))
        {
            return null;
        }

        var digits = text.Length == 4 ? string.Concat(text.Skip(1).SelectMany(digit => new[] { digit, digit })) : text[1..];
        var parts = Convert.FromHexString(digits);
        return (parts[0], parts[1], parts[2]);
    }

    [GeneratedRegex(@"^(?<number>-?\d{1,6}(\.\d{1,9})?) ?(?<unit>pt|mm|cm|in)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LengthPattern();

    [GeneratedRegex("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", RegexOptions.CultureInvariant)]
    private static partial Regex ColorPattern();
}
