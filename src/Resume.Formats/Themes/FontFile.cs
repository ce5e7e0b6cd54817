using System.Security.Cryptography;
using Resume.Formats.Resources;

namespace Resume.Formats.Themes;

/// <summary>
/// A font file: a built-in one by the name of its resource, for example `Themes/Fonts/SourceSans3/SourceSans3-Regular.ttf`,
/// or a custom one with its bytes.
/// </summary>
public sealed record FontFile(string Path)
{
    private readonly ReadOnlyMemory<byte>? content;

    // Files are equal by name and content, so that a cache never returns the bytes of an older version.
    private readonly string hash = "";

    /// <summary>An author's file, by the path that the source gives.</summary>
    public FontFile(string path, ReadOnlyMemory<byte> content)
        : this(path) => (this.content, hash) = (content, Convert.ToHexStringLower(SHA256.HashData(content.Span)));

    /// <summary>The bytes of the file.</summary>
    public byte[] Read() => content is { } bytes ? bytes.ToArray() : EmbeddedFiles.Read(Path);

    /// <summary>True for the same path and the same content.</summary>
    public bool Equals(FontFile? other) => other is not null && Path == other.Path && hash == other.hash;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, hash);
}
