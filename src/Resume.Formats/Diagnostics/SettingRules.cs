namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with settings: tokens of a theme, and how a format is written.</summary>
internal static class SettingRules
{
    public static Diagnostic NotALength(SourceSpan span, string key, string value) =>
        new("RES1043", Severity.Error, span, $"`{key}` must be a length, but `{Quote.Short(value)}` is not one", "write a number of points, e.g. `12`, or a number with `pt`, `mm`, `cm` or `in`, e.g. `2cm`");

    public static Diagnostic OutOfRange(SourceSpan span, string key, string value, double least, double most, string unit) =>
        new("RES1044", Severity.Error, span, $"`{key}` cannot be `{Quote.Short(value)}`", FormattableString.Invariant($"use a value from {least} to {most}{unit}"));

    public static Diagnostic NotAColor(SourceSpan span, string key, string value) =>
        new("RES1045", Severity.Error, span, $"`{key}` must be a colour, but `{Quote.Short(value)}` is not one", "write a hexadecimal colour in quotes, e.g. `\"#075\"` or `\"#007755\"`");

    public static Diagnostic MarkTooLong(SourceSpan span, string key, int most) =>
        new("RES1046", Severity.Error, span, FormattableString.Invariant($"`{key}` can have at most {most} characters"), "use a short mark such as `•` or `|`");
}
