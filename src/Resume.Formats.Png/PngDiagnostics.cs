using System.Runtime.InteropServices;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Png;

/// <summary>What this writer reports. The codes of plug-ins do not begin with `RES`.</summary>
internal static class PngDiagnostics
{
    private const int LongestQuote = 40;

    public static Diagnostic InvalidDpi(LocatedSetting setting) =>
        new("PNG1001", Severity.Error, setting.Span,
            $"`{Quote(setting)}` is not a resolution",
            $"write a whole number of pixels per inch from {PngSettings.LeastDpi} to {PngSettings.MostDpi}, such as 150");

    public static Diagnostic InvalidThumbnail(LocatedSetting setting) =>
        new("PNG1002", Severity.Error, setting.Span,
            $"`{Quote(setting)}` is not the width of a thumbnail",
            $"write a whole number of pixels from {PngSettings.LeastWidth} to {PngSettings.MostWidth}, such as 400, "
                + "or `false` for no thumbnail");

    public static Diagnostic UnknownSetting(LocatedSetting setting) =>
        new("PNG1003", Severity.Error, setting.Span,
            $"unknown key `{Shorten(setting.Path)}` in `output.png`",
            "the keys are `dpi` and `thumbnail`");

    public static Diagnostic TooManyPixels(ResumeDocument document, int pages, int dpi) =>
        new("PNG1004", Severity.Error, document.SettingsOf("png").Find("dpi")?.Span ?? SourceSpan.Start(document.File),
            string.Create(CultureInfo.InvariantCulture, $"the images of {pages:N0} pages are too large at {dpi} dpi"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"use a lower resolution; all pages together may have {PngSettings.MostPixels / 1_000_000:N0} megapixels"));

    public static Diagnostic UnusablePhoto(ResumeDocument document) =>
        new("PNG2001", Severity.Error, document.Basics.Image?.Span ?? SourceSpan.Start(document.File),
            "the photo cannot be decoded for an image of the page",
            "save it again as PNG or JPEG in another program");

    public static Diagnostic NoSkia(ResumeDocument document) =>
        new("PNG3001", Severity.Error, SourceSpan.Start(document.File),
            $"page images cannot be drawn on {RuntimeInformation.RuntimeIdentifier}: "
                + "the graphics library Skia is missing or cannot be loaded",
            "use Linux, Windows or macOS on x64 or Arm64, keep `runtimes` beside Resume.Formats.Png.dll, or remove `png` from the formats");

    private static string Quote(LocatedSetting setting) => Shorten(string.Join(", ", setting.Values));

    private static string Shorten(string text) => text.Length > LongestQuote ? text[..LongestQuote] + "…" : text;
}
