namespace Resume.Formats.Reading;

/// <summary>A source: the name diagnostics give it and its bytes.</summary>
/// <param name="Path">The path as diagnostics show it; the extension tells YAML from JSON.</param>
/// <param name="Content">The file's bytes, UTF-8 with or without a byte order mark.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The files that the source may name: photos, fonts. Null where there are none to be had; then each that it names is missing.</summary>
    public ISourceFiles? Files { get; init; }
}
