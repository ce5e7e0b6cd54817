namespace Resume.Formats.Diagnostics;

/// <summary>What can be wrong with a file that a source names.</summary>
internal static class FileRules
{
    public static Diagnostic Missing(SourceSpan span, string path) =>
        CannotRead(span, path, "there is no such file", "write its path relative to the source; upper and lower case differ");

    public static Diagnostic NoPath(SourceSpan span, string path) =>
        CannotRead(span, path, "this is no relative path", "write it relative to the source and with `/`, as `pictures/me.jpg`");

    public static Diagnostic TooLarge(SourceSpan span, string path) =>
        CannotRead(span, path, "it is larger than 20 MiB", "make it smaller");

    public static Diagnostic Unreadable(SourceSpan span, string path) =>
        CannotRead(span, path, "the system does not give it", "it has to be a file that you may read, and neither a folder nor a link in a circle");

    public static Diagnostic Outside(SourceSpan span, string path) =>
        new("RES1036", Severity.Error, span, $"the file `{Quote.Short(path)}` lies outside of the folder that files are read from",
            "copy it beside the source; files are read below the project's folder, or, with the tool, below the source's");

    public static Diagnostic NoPicture(SourceSpan span, string image) =>
        new("RES1037", Severity.Error, span, $"`{Quote.Short(image)}` is no PNG or JPEG", "whatever its name is, its content has to be; save it as one of them");

    public static Diagnostic TooManyPixels(SourceSpan span, string image, int width, int height) =>
        new("RES1038", Severity.Error, span,
            FormattableString.Invariant($"the picture `{Quote.Short(image)}` is {width} by {height} pixels, more than the 40 million that are read"),
            "make it smaller; on paper, 600 by 600 pixels are plenty");

    public static Diagnostic RemotePicture(SourceSpan span) =>
        new("RES1039", Severity.Warning, span, "a picture on the web is not fetched; it becomes a link", "save it beside the source and write its file name");

    public static Diagnostic NoFontFamily(SourceSpan span, string name, IEnumerable<string> known) =>
        new("RES1040", Severity.Error, span, $"no font family `{Quote.Short(name)}` ships with the themes",
            $"write {Quote.Any(known)}, or the path of a font file, as `fonts/My.ttf`");

    private static Diagnostic CannotRead(SourceSpan span, string path, string why, string hint) =>
        new("RES1035", Severity.Error, span, $"the file `{Quote.Short(path)}` cannot be read: {why}", hint);
}
