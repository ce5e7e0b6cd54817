using System.Security.Cryptography;

namespace Resume.Formats.Themes;

/// <summary>A font file: one that ships, by the name of its resource, for example `Themes/Fonts/SourceSans3/SourceSans3-Regular.ttf`, or an author's, with its bytes.</summary>
public sealed record FontFile(string Path)
{
    private readonly ReadOnlyMemory<byte>? content;

    // Two files are one where name and content are: so no cache ever gives the bytes of yesterday.
    private readonly string hash = "";

    /// <summary>An author's file, called by the path that was written.</summary>
    public FontFile(string path, ReadOnlyMemory<byte> content)
        : this(path) => (this.content, hash) = (content, Convert.ToHexStringLower(SHA256.HashData(content.Span)));

    /// <summary>The file's bytes.</summary>
    public byte[] Read() => content is { } bytes ? bytes.ToArray() : Resources.Read(Path);

    /// <summary>True for the same name and the same content.</summary>
    public bool Equals(FontFile? other) => other is not null && Path == other.Path && hash == other.hash;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Path, hash);
}
