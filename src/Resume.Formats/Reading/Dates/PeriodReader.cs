using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Dates;

/// <summary>Reads the dates of an entry together.</summary>
internal static partial class PeriodReader
{
    /// <summary>Reads `startDate` and `endDate`, or `date`.</summary>
    /// <param name="map">The entry.</param>
    /// <param name="isCurrentWithoutEnd">True if a missing end date means that the entry is current, as in `work`.</param>
    /// <param name="context">Where to report.</param>
    public static Period? Read(MapNode map, bool isCurrentWithoutEnd, ReadingContext context)
    {
        var (start, end) = (Scalar(map, "startDate"), Scalar(map, "endDate"));
        if (Scalar(map, "date") is not { } date)
        {
            return start is null && end is null ? null : Between(start, end, isCurrentWithoutEnd, context);
        }

        if ((start ?? end) is not null)
        {
            context.ReportStrict(ReadingDiagnostics.DateWithPeriod(map.Key("date")!.Span, start is null ? "endDate" : "startDate"));
        }

        return ReadDate(date, context);
    }

    /// <summary>Reads the date of an event, which cannot be `present`.</summary>
    public static Period? ReadOnlyDate(ScalarNode date, string key, ReadingContext context)
    {
        if (date.Value.Trim() == PresentWords.Standard)
        {
            context.ReportStrict(ReadingDiagnostics.PresentNotAllowed(date.Span, key));
        }

        return ReadDate(date, context);
    }

    /// <summary>
    /// Reads a date or free text; reports numbers that are not a date. A JSON Resume file has dates here, never text by intention.
    /// </summary>
    public static Period? ReadDate(ScalarNode date, ReadingContext context)
    {
        var words = date.Value.Trim();
        if (words.Length == 0)
        {
            return null;
        }

        if (PresentWords.Contain(words))
        {
            var isStandard = words.Equals(PresentWords.Standard, StringComparison.OrdinalIgnoreCase);
            return new(null, IsPresent: true, Words: isStandard ? null : words, Span: date.Span);
        }

        var reading = DateNotations.IsSeason(words) ? default : DateNotations.Read(words);
        var isText = reading.Notation == DateNotation.Words || (reading.Notation == DateNotation.MonthName && !context.Lenient);
        if (!isText || LooksLikeADate().IsMatch(words))
        {
            DateReader.Report(reading, date, context);
        }

        var period = new Period(null, Span: date.Span) { IsSingle = true };
        return reading.Notation switch
        {
            DateNotation.Standard or DateNotation.Numbers => period with { Start = reading.Date },
            DateNotation.MonthName when !isText => period with { Start = reading.Date },
            // The author's words are shown; the date is for machines.
            DateNotation.MonthName => period with { Start = reading.Date, Words = words },
            DateNotation.NoDate => null,
            _ => period with { Words = words },
        };
    }

    private static Period? Between(ScalarNode? start, ScalarNode? end, bool isCurrentWithoutEnd, ReadingContext context)
    {
        var from = start is null ? DateHalf.Missing : ReadStart(start, context);
        var to = end is null ? DateHalf.Missing : DateReader.Read(end, context, isEnd: true);
        if (from.IsMissing && to.IsMissing)
        {
            return null;
        }

        if (from.Date is { } first && to.Date is { } last && last.CompareAtCoarserPrecision(first) < 0)
        {
            context.ReportStrict(ReadingDiagnostics.EndBeforeStart(end!.Span, first.ToString(), last.ToString()));
        }

        var isPresent = from.IsPresent || to.IsPresent || (to.IsMissing && isCurrentWithoutEnd);
        return new(from.Date, to.Date, isPresent, Span: (start ?? end)!.Span) { StartWords = from.Words, EndWords = to.Words };
    }

    // A start cannot be `present`: in a lenient source, the entry is current, and its start is unknown.
    private static DateHalf ReadStart(ScalarNode start, ReadingContext context)
    {
        if (!PresentWords.Contain(start.Value.Trim()))
        {
            return DateReader.Read(start, context);
        }

        context.ReportStrict(ReadingDiagnostics.PresentAsStart(start.Span, "startDate"));
        return DateHalf.Present;
    }

    // A list or map was reported when the property was read.
    private static ScalarNode? Scalar(MapNode map, string key) =>
        map.Present(key) is ScalarNode scalar && scalar.Value.Trim().Length > 0 ? scalar : null;

    [GeneratedRegex(
        @"^([0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LooksLikeADate();
}
