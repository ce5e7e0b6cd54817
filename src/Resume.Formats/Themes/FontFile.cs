using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Resources;

namespace Resume.Formats.Themes;

/// <summary>
/// A font file: a built-in one by the name of its resource, for example `Themes/Fonts/SourceSans3/SourceSans3-Regular.ttf`,
/// or a custom one with its bytes.
/// </summary>
public sealed record FontFile(string Path)
{
    private readonly ReadOnlyMemory<byte>? content;

    // What distinguishes an author's file from others: it may have many paths, and another content tomorrow.
    private readonly string? hash;

    /// <summary>An author's file, by the path that the source gives.</summary>
    public FontFile(string path, ReadOnlyMemory<byte> content)
        : this(path, content, FontSource.Hash(content))
    {
    }

    /// <summary>The file that a source names at a place.</summary>
    internal FontFile(FontSource source)
        : this(source.Path.Value, source.Content, source.ContentHash) => Place = source.Path.Span;

    private FontFile(string path, ReadOnlyMemory<byte> content, string hash)
        : this(path) => (this.content, this.hash) = (content, hash);

    /// <summary>True for a file that ships with the compiler.</summary>
    internal bool IsBuiltIn => content is null;

    /// <summary>Where the source names it; null for a built-in file.</summary>
    internal SourceSpan? Place { get; }

    /// <summary>The bytes of the file, which nobody may change.</summary>
    internal ReadOnlyMemory<byte> Content => content ?? ShippedFonts.Read(Path);

    /// <summary>The bytes of the file.</summary>
    public byte[] Read() => Content.ToArray();

    /// <summary>True for the same built-in file, or for the same content.</summary>
    public bool Equals(FontFile? other) => other is not null && hash == other.hash && (hash is not null || Path == other.Path);

    /// <inheritdoc />
    public override int GetHashCode() => (hash ?? Path).GetHashCode(StringComparison.Ordinal);
}
