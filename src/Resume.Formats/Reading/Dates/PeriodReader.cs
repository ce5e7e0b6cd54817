using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Dates;

/// <summary>What an entry's dates say together.</summary>
internal static partial class PeriodReader
{
    private const string Present = "present";

    /// <summary>`startDate` and `endDate`, or `date`, of a map.</summary>
    /// <param name="map">The entry.</param>
    /// <param name="goesOn">True where a missing end means that it goes on, as at work; false where it is simply unsaid, as at school.</param>
    /// <param name="context">Where to report to.</param>
    public static Period? Read(MapNode map, bool goesOn, ReadingContext context)
    {
        var (start, end) = (Scalar(map, "startDate"), Scalar(map, "endDate"));
        if (Scalar(map, "date") is not { } date)
        {
            return start is null && end is null ? null : Between(start, end, goesOn, context);
        }

        if ((start ?? end) is not null)
        {
            context.Fault(ReadingDiagnostics.DateWithPeriod(map.Key("date")!.Span, start is null ? "endDate" : "startDate"));
        }

        return ReadDate(date, context);
    }

    /// <summary>The date of what happened once, and cannot go on.</summary>
    public static Period? ReadOnlyDate(ScalarNode date, string key, ReadingContext context)
    {
        if (date.Value.Trim() == Present)
        {
            context.Fault(ReadingDiagnostics.PresentNotAllowed(date.Span, key));
        }

        return ReadDate(date, context);
    }

    /// <summary>A date, or words that stand as they are; what looks like a date and is none is reported.</summary>
    public static Period? ReadDate(ScalarNode date, ReadingContext context)
    {
        var words = date.Value.Trim();
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

    private static Period? Between(ScalarNode? start, ScalarNode? end, bool goesOn, ReadingContext context)
    {
        var span = (start ?? end)!.Span;
        var isPresent = end is null ? goesOn : end.Value.Trim() == Present;
        var (from, isFrom) = ReadStart(start, context);
        var to = default(PartialDate);
        var isTo = end is not null && !isPresent && DateReader.TryRead(end, context, out to, isEnd: true);

        if ((start is not null && !isFrom) || (end is not null && !isPresent && !isTo))
        {
            // Only a lenient source gets this far; it is printed as it stands.
            var words = new[] { start?.Value.Trim(), end?.Value.Trim() }.Where(word => !string.IsNullOrEmpty(word));
            return new(isFrom ? from : null, isTo ? to : null, isPresent, string.Join(" – ", words), span);
        }

        if (isFrom && isTo && to.CompareAtCoarserPrecision(from) < 0)
        {
            context.Fault(ReadingDiagnostics.EndBeforeStart(end!.Span, from.ToString(), to.ToString()));
        }

        return new(isFrom ? from : null, isTo ? to : null, isPresent, Span: span);
    }

    private static (PartialDate Date, bool IsDate) ReadStart(ScalarNode? start, ReadingContext context)
    {
        if (start?.Value.Trim() == Present)
        {
            context.Fault(ReadingDiagnostics.PresentAsStart(start.Span, "startDate"));
            return default;
        }

        return start is not null && DateReader.TryRead(start, context, out var date) ? (date, true) : default;
    }

    // Of another kind, it was reported when its key was read.
    private static ScalarNode? Scalar(MapNode map, string key) =>
        map.Present(key) is ScalarNode scalar && scalar.Value.Trim().Length > 0 ? scalar : null;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex LooksLikeADate();
}
