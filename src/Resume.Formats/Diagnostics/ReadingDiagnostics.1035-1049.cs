using Resume.Formats.Imaging;

namespace Resume.Formats.Diagnostics;

/// <summary>RES1035 to RES1049.</summary>
internal static partial class ReadingDiagnostics
{
    public static Diagnostic FileNotFound(SourceSpan span, string path) =>
        CannotReadFile(span, path, "the file does not exist",
            "write the path relative to the file that names it, with matching upper and lower case");

    public static Diagnostic NotARelativePath(SourceSpan span, string path) =>
        CannotReadFile(span, path, "the path is not a relative path",
            "write the path relative to the source with `/`, e.g. `pictures/me.jpg`");

    public static Diagnostic FileTooLarge(SourceSpan span, string path) =>
        CannotReadFile(span, path, "it is larger than 20 MiB", "use a smaller file");

    public static Diagnostic FileUnreadable(SourceSpan span, string path) =>
        CannotReadFile(span, path, "access is denied", "check its permissions, and those of its folder");

    public static Diagnostic NotARegularFile(SourceSpan span, string path) =>
        CannotReadFile(span, path, "it is not a regular file, but a folder, a pipe, a device or a circular link",
            "write the path of a file, or put one there");

    private static Diagnostic CannotReadFile(SourceSpan span, string path, string why, string hint) =>
        new("RES1035", Severity.Error, span, $"the file `{Quote.Short(path)}` cannot be read: {why}", hint);

    /// <param name="span">The path.</param>
    /// <param name="path">Its value.</param>
    /// <param name="root">The folder that files are read from, or null if unknown.</param>
    public static Diagnostic FileOutsideFolder(SourceSpan span, string path, string? root) =>
        new("RES1036", Severity.Error, span,
            $"the file `{Quote.Short(path)}` is outside {(root is null ? "the folder" : $"`{root}`, the folder")} that files may be read from",
            "move the file there, or allow its folder with a `ResumeSourceRoot` item or with `--root`");

    public static Diagnostic NotAPicture(SourceSpan span, string image) =>
        new("RES1037", Severity.Error, span,
            $"`{Quote.Short(image)}` is not a PNG or JPEG picture",
            "save the picture as PNG or JPEG; renaming the file does not convert it");

    public static Diagnostic PictureTooLarge(SourceSpan span, string image, int width, int height, long bytes) =>
        new("RES1038", Severity.Error, span,
            FormattableString.Invariant(
                $"the picture `{Quote.Short(image)}` is {width} by {height} pixels, {Math.Ceiling(bytes / 1e6)} MB unpacked, ")
            + FormattableString.Invariant($"more than the limits of {ImageLimits.MaxPixels / 1_000_000} million pixels, ")
            + FormattableString.Invariant($"{ImageLimits.MaxSide} a side, and {ImageLimits.MaxUnpacked / 1_000_000} MB"),
            "scale it to e.g. 800 by 800 pixels; a photo is printed some 3 cm wide");

    public static Diagnostic RemotePicture(SourceSpan span) =>
        new("RES1039", Severity.Warning, span,
            "pictures are not downloaded, so this one is not shown",
            "save the picture next to the source and write its file name");

    public static Diagnostic UnknownFontFamily(SourceSpan span, string name, IEnumerable<string> known) =>
        new("RES1040", Severity.Error, span, $"unknown font family `{Quote.Short(name)}`",
            $"write {Quote.Or(known)}, or the path of a font file, e.g. `fonts/My.ttf`");

    public static Diagnostic UnknownRuleCode(SourceSpan span, string code, string? suggestion) =>
        new("RES1041", Severity.Error, span, $"unknown diagnostic code `{Quote.Short(code)}`",
            suggestion is null ? "write a code as shown in diagnostics, e.g. `RES2004`" : $"did you mean `{suggestion}`?")
        {
            Fix = Fix.Write(suggestion),
        };

    public static Diagnostic UnchangeableCode(SourceSpan span, string code) =>
        new("RES1042", Severity.Error, span,
            $"`rules` cannot change `{code}`",
            "remove it; `rules` can change warnings and all codes that start with `RES2`");

    public static Diagnostic InvalidLength(SourceSpan span, string key, string value) =>
        new("RES1043", Severity.Error, span,
            $"`{key}` must be a length, but `{Quote.Short(value)}` is not one",
            $"write a number of points, e.g. `12`, or a number with `pt`, `mm`, `cm` or `in`, e.g. `{Notation.Write("2cm", span)}`");

    public static Diagnostic OutOfRange(SourceSpan span, string key, string value, double least, double most, string unit) =>
        new("RES1044", Severity.Error, span,
            $"`{key}` cannot be `{Quote.Short(value)}`",
            FormattableString.Invariant($"use a value from {least} to {most}{unit}"));

    public static Diagnostic InvalidColor(SourceSpan span, string key, string value) =>
        new("RES1045", Severity.Error, span,
            $"`{key}` must be a colour, but `{Quote.Short(value)}` is not one",
            "write a hexadecimal colour in quotes, e.g. `\"#075\"` or `\"#007755\"`");

    public static Diagnostic GlyphTooLong(SourceSpan span, string key, int most) =>
        new("RES1046", Severity.Error, span,
            FormattableString.Invariant($"`{key}` can have at most {most} characters"),
            "use a short mark such as `•` or `|`");

    public static Diagnostic DuplicateLocale(SourceSpan span, string tag) =>
        new("RES1047", Severity.Error, span, $"the language `{tag}` is listed twice", "delete one of them");

    /// <param name="span">The key.</param>
    /// <param name="key">Its old name.</param>
    /// <param name="now">Its name today.</param>
    /// <param name="advice">What to write.</param>
    /// <param name="isRead">True if it is read nevertheless: nothing is lost.</param>
    public static Diagnostic OldKey(SourceSpan span, string key, string now, string advice, bool isRead) =>
        new("RES1048", isRead ? Severity.Info : Severity.Error, span, $"`{key}` is an old name of `{now}`", advice);

    public static Diagnostic UnusablePicture(SourceSpan span, string image, string reason) =>
        new("RES1049", Severity.Error, span,
            $"the picture `{Quote.Short(image)}` cannot be used: {reason}",
            "save it again as PNG or as a standard JPEG");

    // Next free: RES1050
}
