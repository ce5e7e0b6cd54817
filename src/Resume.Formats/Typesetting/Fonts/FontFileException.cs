using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Thrown for a font file that cannot be used. A writer that needs the file reports it and writes no output.</summary>
internal sealed class FontFileException(FontFile file, string reason) : Exception($"{file.Path}: {reason}")
{
    /// <summary>The file, or another one with the same content.</summary>
    public FontFile File { get; } = file;

    /// <summary>The reason, such as "it has neither TrueType nor CFF outlines".</summary>
    public string Reason { get; } = reason;
}
