using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Dates;

/// <summary>Reads `2015`, `2015-05` or `2015-05-31`.</summary>
internal static class DateReader
{
    /// <summary>Reads a scalar that must be a date; reports anything else.</summary>
    public static bool TryRead(ScalarNode scalar, ReadingContext context, out PartialDate date, bool isEnd = false)
    {
        if (TryParse(SourceStrings.Value(scalar.Value), out date))
        {
            return true;
        }

        context.ReportStrict(ReadingDiagnostics.InvalidDate(scalar.Span, scalar.Value, DateSuggestions.For(scalar.Value, isEnd)));
        return false;
    }

    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out var year) || year == 0)
        {
            return false;
        }

        var (month, day) = (0, 0);
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text[5..7], out month) || month is 0 or > 12))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text[8..10], out day)
            || day == 0 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
