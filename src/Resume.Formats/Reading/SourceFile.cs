namespace Resume.Formats.Reading;

/// <summary>A source: the name diagnostics give it and its bytes.</summary>
/// <param name="Path">The path as diagnostics show it; the extension tells YAML from JSON.</param>
/// <param name="Content">The file's bytes, UTF-8 with or without a byte order mark.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
