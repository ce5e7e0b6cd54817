namespace Resume.Formats.Typesetting.Fonts;

/// <summary>A font file that cannot be used. The writer that asked for it reports it and withholds its output.</summary>
internal sealed class FontFileException(string path, string reason) : Exception($"{path}: {reason}")
{
    /// <summary>The file, as the theme names it.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong with it: "it is no OpenType font".</summary>
    public string Reason { get; } = reason;
}
