namespace Resume.Formats.Diagnostics;

/// <summary>Themes: RES3xxx.</summary>
internal static partial class ThemeDiagnostics
{
    public static Diagnostic UnknownTheme(SourceSpan span, string name, IEnumerable<string> known, string? nearest = null) =>
        new("RES3001", Severity.Error, span,
            $"unknown theme `{Quote.Short(name)}`",
            (nearest is null ? "" : $"did you mean `{nearest}`? ") + $"the themes are {Quote.And(known)}")
        {
            Fix = Fix.Write(nearest),
        };

    public static Diagnostic LowContrast(SourceSpan span, string token, string color, double contrast, string place, string better)
    {
        var ratio = FormattableString.Invariant($"{Math.Floor(contrast * 10) / 10:0.0} to 1");
        return new("RES3002", Severity.Warning, span,
            $"`{token}` of `{Quote.Short(color)}` is hard to read: its contrast {place} is {ratio}, but text needs 4.5 to 1",
            $"use a {better} colour");
    }

    public static Diagnostic CircularBase(SourceSpan span, string name) =>
        new("RES3003", Severity.Error, span,
            $"the theme `{Quote.Short(name)}` is based on itself",
            "set `base` to another theme, such as `classic`");

    // Next free: RES3004
}
