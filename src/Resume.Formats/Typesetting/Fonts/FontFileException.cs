namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Thrown for a font file that cannot be used. A writer that needs the file reports it and writes no output.</summary>
internal sealed class FontFileException(string path, string reason) : Exception($"{path}: {reason}")
{
    /// <summary>The file's path, as the theme or the author wrote it.</summary>
    public string Path { get; } = path;

    /// <summary>The reason, such as "it has neither TrueType nor CFF outlines".</summary>
    public string Reason { get; } = reason;
}
