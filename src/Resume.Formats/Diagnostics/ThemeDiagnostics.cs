namespace Resume.Formats.Diagnostics;

/// <summary>Themes: RES3xxx.</summary>
internal static partial class ThemeDiagnostics
{
    public static Diagnostic UnknownTheme(SourceSpan span, string name, IEnumerable<string> known) =>
        new("RES3001", Severity.Error, span,
            $"unknown theme `{name}`",
            $"the themes are {Quote.And(known)}");

    public static Diagnostic LowContrast(SourceSpan span, string token, string color, double contrast, string medium, string better)
    {
        var place = medium == "dark" ? "on dark screens" : "on the page";
        var ratio = FormattableString.Invariant($"{Math.Floor(contrast * 10) / 10:0.0} to 1");
        return new("RES3002", Severity.Warning, span,
            $"`{token}` of `{Quote.Short(color)}` is hard to read: its contrast {place} is {ratio}, but text needs 4.5 to 1",
            $"use a {better} colour");
    }

    // Next free: RES3003
}
