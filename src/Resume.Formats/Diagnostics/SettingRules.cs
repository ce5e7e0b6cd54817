namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with settings: tokens of a theme, and how a format is written.</summary>
internal static class SettingRules
{
    public static Diagnostic NotALength(SourceSpan span, string key, string value) =>
        new("RES1043", Severity.Error, span, $"`{key}` is a length, and `{Quote.Short(value)}` is none", "write points, as `12`, or a number and `pt`, `mm`, `cm` or `in`, as `2cm`");

    public static Diagnostic OutOfRange(SourceSpan span, string key, string value, double least, double most, string unit) =>
        new("RES1044", Severity.Error, span, $"`{key}` cannot be `{Quote.Short(value)}`", FormattableString.Invariant($"it may be {least} to {most}{unit}"));

    public static Diagnostic NotAColor(SourceSpan span, string key, string value) =>
        new("RES1045", Severity.Error, span, $"`{key}` is a colour, and `{Quote.Short(value)}` is none", "write red, green and blue in quotes, as `\"#075\"` or `\"#007755\"`");

    public static Diagnostic MarkTooLong(SourceSpan span, string key, int most) =>
        new("RES1046", Severity.Error, span, FormattableString.Invariant($"`{key}` is a mark of at most {most} characters, and this is more"), "write one such as `•` or `|`");
}
