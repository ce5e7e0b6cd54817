namespace Resume.Formats.Diagnostics;

/// <summary>Dates that need the author's decision. RES1062 to RES1066.</summary>
internal static partial class ReadingDiagnostics
{
    public static Diagnostic AmbiguousDate(SourceSpan span, string value, string one, string other) =>
        new("RES1062", Severity.Error, span,
            $"`{Quote.Short(value)}` has two meanings: the day or the month can come first",
            $"write `{one}` or `{other}`")
        {
            Fix = Fix.Write(one, other),
        };

    public static Diagnostic NoDate(SourceSpan span, string value) =>
        new("RES1063", Severity.Error, span,
            $"`{Quote.Short(value)}` is not a date; programs write it where there is none",
            "leave it out");

    public static Diagnostic UnixTime(SourceSpan span, string value, string date) =>
        new("RES1064", Severity.Error, span,
            $"`{Quote.Short(value)}` is a time since 1970, in seconds or milliseconds, not a date",
            $"write a date, e.g. `{date}` for this number")
        {
            Fix = Fix.Write(date),
        };

    // Next free: RES1065
}
