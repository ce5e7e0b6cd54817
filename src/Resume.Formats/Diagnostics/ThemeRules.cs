namespace Resume.Formats.Diagnostics;

/// <summary>What there is to say about themes: 3xxx.</summary>
internal static class ThemeRules
{
    public static Diagnostic UnknownTheme(SourceSpan span, string name, IEnumerable<string> known) =>
        new("RES3001", Severity.Error, span,
            $"there is no theme `{name}`",
            $"the themes are {Words.List(known)}");
}
