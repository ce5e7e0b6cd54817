namespace Resume.Formats.Reading;

/// <summary>A file that was read in addition to the source, or a folder whose templates were listed.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Content">Its bytes, or null for an optional file that does not exist.</param>
public sealed record Dependency(string Path, ReadOnlyMemory<byte>? Content);
