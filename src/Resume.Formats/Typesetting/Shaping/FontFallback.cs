using System.Collections.Immutable;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>
/// The faces for text of one format, by preference: its family's, then those of the fallback families. Faces are opened on first use.
/// </summary>
internal sealed class FontFallback
{
    /// <summary>The index that means no face.</summary>
    public const byte Missing = byte.MaxValue;

    /// <summary>The index that the callers use for any face.</summary>
    public const byte Any = Missing - 1;

    private const int Most = Any;

    private readonly FontFile[] files;
    private readonly FontFace?[] faces;
    private readonly FontCoverage primary;

    public FontFallback(FontFamily family, ImmutableArray<FontFamily> fallbacks, bool bold, bool italic)
    {
        files = [.. fallbacks.Prepend(family).Select(member => SelectFile(member, bold, italic)).Distinct().Take(Most)];
        faces = new FontFace?[files.Length];
        primary = this[0].Coverage;
    }

    public FontFile File(int index) => files[index];

    public FontFace this[int index] => faces[index] ??= FontFaces.Get(files[index]);

    /// <summary>
    /// Whether the first face shows a character; false also for characters that must be looked up with <see cref="Covers"/>.
    /// </summary>
    public bool PrimaryCovers(char character) => primary.Covers(character);

    /// <summary>True if a face shows all of a grapheme cluster.</summary>
    public bool Covers(byte index, ReadOnlySpan<char> cluster) => this[index].Coverage.CoversCluster(cluster);

    /// <summary>The index of the first face that shows all of a grapheme cluster, or <see cref="Missing"/>.</summary>
    public byte Find(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < files.Length; i++)
        {
            if (Covers((byte)i, cluster))
            {
                return (byte)i;
            }
        }

        return Missing;
    }

    private static FontFile SelectFile(FontFamily family, bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => family.BoldItalic,
        (true, false) => family.Bold,
        (false, true) => family.Italic,
        _ => family.Regular,
    };
}
