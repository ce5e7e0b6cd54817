namespace Resume.Formats.Diagnostics;

internal static partial class ThemeDiagnostics
{
    public static Diagnostic UnknownTheme(SourceSpan span, string name, IEnumerable<string> known) =>
        new("RES3001", Severity.Error, span,
            $"unknown theme `{name}`",
            $"the themes are {Quote.And(known)}");

    public static Diagnostic LowContrast(SourceSpan span, string token, string color, double contrast, string medium, string better) =>
        new("RES3002", Severity.Warning, span,
            FormattableString.Invariant($"`{token}` of `{Quote.Short(color)}` is hard to read: its contrast {(medium == "dark" ? "on dark screens" : "on the page")} is {Math.Floor(contrast * 10) / 10:0.0} to 1, but text needs 4.5 to 1"),
            $"use a {better} colour");
}
