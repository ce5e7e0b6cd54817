using Resume.Formats.Model;

namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with dates.</summary>
internal static class DateRules
{
    public static Diagnostic NotADate(SourceSpan span, string value, string? suggestion)
    {
        var year = value.Length >= 4 && value.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false && value.AsSpan(0, 4) is not "0000" ? value[..4] : "2019";
        return suggestion is null
            ? new("RES1003", Severity.Error, span, $"`{Quote.Short(value)}` is not a date; write a year, `{year}`, a month, `{year}-12`, or a day, `{year}-12-31`")
            : new("RES1003", Severity.Error, span, $"`{Quote.Short(value)}` is not in a supported date format", $"write `{suggestion}`");
    }

    public static Diagnostic EndBeforeStart(SourceSpan span, PartialDate start, PartialDate end) =>
        new("RES1004", Severity.Error, span,
            $"end date `{end}` is before start date `{start}`",
            "leave out `endDate` for a current position");

    public static Diagnostic DateAndStart(SourceSpan span, string other) =>
        new("RES1019", Severity.Error, span, $"`date` cannot be combined with `{other}`", "use either `date`, or `startDate` and `endDate`");

    public static Diagnostic PresentIsNoStart(SourceSpan span, string key) =>
        new("RES1020", Severity.Error, span, $"`{key}` cannot be `present`", "write the date it began; only `endDate` can be `present`");

    public static Diagnostic PresentIsNoDate(SourceSpan span, string key) =>
        new("RES1020", Severity.Error, span, $"`{key}` cannot be `present`", "write a year, a month or a day");
}
