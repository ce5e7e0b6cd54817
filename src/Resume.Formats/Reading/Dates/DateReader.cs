using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Dates;

/// <summary>Reads `2015`, `2015-05` or `2015-05-31`, and what other tools write.</summary>
internal static class DateReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 9998;

    /// <summary>Reads a scalar that must be a date, or `present` at an end. Reports anything else and keeps its words.</summary>
    public static DateHalf Read(ScalarNode scalar, ReadingContext context, bool isEnd = false)
    {
        var words = SourceStrings.Value(scalar.Value);
        if (words.Length == 0)
        {
            return DateHalf.Missing;
        }

        if (isEnd && PresentWords.Contain(words))
        {
            return DateHalf.Present;
        }

        var reading = DateNotations.Read(words);
        Report(reading, scalar, context);
        return reading.Notation switch
        {
            DateNotation.Standard or DateNotation.Numbers or DateNotation.MonthName => new(reading.Date),
            DateNotation.NoDate => DateHalf.Missing,
            _ => new(null, words),
        };
    }

    /// <summary>Reports what a date is instead of `2015-05`.</summary>
    public static void Report(DateReading reading, ScalarNode scalar, ReadingContext context)
    {
        var (span, text) = (scalar.Span, scalar.Value.Trim());
        switch (reading.Notation)
        {
            case DateNotation.Words:
                context.ReportStrict(ReadingDiagnostics.InvalidDate(span, text, context.Lenient));
                break;
            case DateNotation.Numbers or DateNotation.MonthName:
                context.ReportStrict(ReadingDiagnostics.UnsupportedDate(span, text, reading.Date.ToString(), context.Lenient));
                break;
            case DateNotation.Ambiguous:
                context.Report(ReadingDiagnostics.AmbiguousDate(span, text, reading.Date.ToString(), reading.Other.ToString()));
                break;
            case DateNotation.UnixTime:
                context.Report(ReadingDiagnostics.UnixTime(span, text, reading.Date.ToString()));
                break;
            case DateNotation.NoDate:
                context.ReportStrict(ReadingDiagnostics.NoDate(span, text));
                break;
            default:
                break;
        }
    }

    /// <summary>Parses the notation of this language.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out var year))
        {
            return false;
        }

        var (month, day) = (0, 0);
        var isWritten = (text.Length < 7 || (text[4] == '-' && TryNumber(text[5..7], out month) && month > 0))
            && (text.Length < 10 || (text[7] == '-' && TryNumber(text[8..10], out day) && day > 0));
        return isWritten && TryCreate(year, month, day, out date);
    }

    /// <summary>Creates a date that the calendar has. A month or day that is not known is 0.</summary>
    public static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 0 or > 12 || day < 0 || (month == 0 && day > 0)
            || (day > 0 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
