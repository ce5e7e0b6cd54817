using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Dates;

/// <summary>Reads the dates of an entry together.</summary>
internal static partial class PeriodReader
{
    private const string Present = "present";

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
        if (SourceStrings.Value(date.Value) == Present)
        {
            context.ReportStrict(ReadingDiagnostics.PresentNotAllowed(date.Span, key));
        }

        return ReadDate(date, context);
    }

    /// <summary>Reads a date or free text; reports an invalid date.</summary>
    public static Period? ReadDate(ScalarNode date, ReadingContext context)
    {
        var words = SourceStrings.Value(date.Value);
        if (DateReader.TryParse(words, out var parsed))
        {
            return new(parsed, Span: date.Span);
        }

        if (words == Present)
        {
            return new(null, IsPresent: true, Span: date.Span);
        }

        if (LooksLikeADate().IsMatch(words))
        {
            DateReader.TryRead(date, context, out _);
        }

        return words.Length == 0 ? null : new(null, Words: words, Span: date.Span);
    }

    private static Period? Between(ScalarNode? start, ScalarNode? end, bool isCurrentWithoutEnd, ReadingContext context)
    {
        var span = (start ?? end)!.Span;
        var isPresent = end is null ? isCurrentWithoutEnd : end.Value.Trim() == Present;
        var (from, hasStart) = ReadStart(start, context);
        var to = default(PartialDate);
        var hasEnd = end is not null && !isPresent && DateReader.TryRead(end, context, out to, isEnd: true);

        if ((start is not null && !hasStart) || (end is not null && !isPresent && !hasEnd))
        {
            // In a lenient source the error is a warning, and the text is used unchanged.
            var words = new[] { start?.Value.Trim(), end?.Value.Trim() }.Where(word => !string.IsNullOrEmpty(word));
            return new(hasStart ? from : null, hasEnd ? to : null, isPresent, string.Join(" – ", words), span);
        }

        if (hasStart && hasEnd && to.CompareAtCoarserPrecision(from) < 0)
        {
            context.ReportStrict(ReadingDiagnostics.EndBeforeStart(end!.Span, from.ToString(), to.ToString()));
        }

        return new(hasStart ? from : null, hasEnd ? to : null, isPresent, Span: span);
    }

    private static (PartialDate Date, bool IsDate) ReadStart(ScalarNode? start, ReadingContext context)
    {
        if (start?.Value.Trim() == Present)
        {
            context.ReportStrict(ReadingDiagnostics.PresentAsStart(start.Span, "startDate"));
            return default;
        }

        return start is not null && DateReader.TryRead(start, context, out var date) ? (date, true) : default;
    }

    // A list or map was reported when the property was read.
    private static ScalarNode? Scalar(MapNode map, string key) =>
        map.Present(key) is ScalarNode { IsBlank: false } scalar ? scalar with { Value = SourceStrings.Value(scalar.Value) } : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LooksLikeADate();
}
