namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a file that a source names.</summary>
internal static class FileRules
{
    public static Diagnostic Missing(SourceSpan span, string path) =>
        CannotRead(span, path, "the file does not exist", "write the path relative to the source, with matching upper and lower case");

    public static Diagnostic NoPath(SourceSpan span, string path) =>
        CannotRead(span, path, "the path is not a relative path", "write the path relative to the source with `/`, e.g. `pictures/me.jpg`");

    public static Diagnostic TooLarge(SourceSpan span, string path) =>
        CannotRead(span, path, "it is larger than 20 MiB", "use a smaller file");

    public static Diagnostic Unreadable(SourceSpan span, string path) =>
        CannotRead(span, path, "access denied, or not a regular file", "check its permissions, and that it is neither a folder nor a circular link");

    public static Diagnostic Outside(SourceSpan span, string path) =>
        new("RES1036", Severity.Error, span, $"the file `{Quote.Short(path)}` is outside the folder that files may be read from",
            "copy the file next to the source; only files below the project's folder, or with the tool below the source's folder, are read");

    public static Diagnostic NoPicture(SourceSpan span, string image) =>
        new("RES1037", Severity.Error, span, $"`{Quote.Short(image)}` is not a PNG or JPEG picture", "save the picture as PNG or JPEG; renaming the file does not convert it");

    public static Diagnostic TooManyPixels(SourceSpan span, string image, int width, int height) =>
        new("RES1038", Severity.Error, span,
            FormattableString.Invariant($"the picture `{Quote.Short(image)}` is {width} by {height} pixels, more than the limit of 40 million"),
            "make it smaller; 600 by 600 pixels are enough for print");

    public static Diagnostic RemotePicture(SourceSpan span) =>
        new("RES1039", Severity.Warning, span, "pictures are not downloaded; this one is shown as a link", "save the picture next to the source and write its file name");

    public static Diagnostic NoFontFamily(SourceSpan span, string name, IEnumerable<string> known) =>
        new("RES1040", Severity.Error, span, $"unknown font family `{Quote.Short(name)}`",
            $"write {Quote.Any(known)}, or the path of a font file, e.g. `fonts/My.ttf`");

    private static Diagnostic CannotRead(SourceSpan span, string path, string why, string hint) =>
        new("RES1035", Severity.Error, span, $"the file `{Quote.Short(path)}` cannot be read: {why}", hint);
}
