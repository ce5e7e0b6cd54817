namespace Resume.Formats.Outlining;

/// <summary>Which addresses may become links.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>True for http, https, mailto and tel; anything else is shown as text.</summary>
    public static bool IsSafe(string target) => Schemes.Any(scheme => target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for http and https alone.</summary>
    public static bool IsWeb(string target) =>
        target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
