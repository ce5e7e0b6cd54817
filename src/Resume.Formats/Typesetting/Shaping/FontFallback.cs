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

    private readonly FontFile[] files;
    private readonly FontFace?[] faces;
    private readonly FontCoverage primary;

    public FontFallback(FontFamily family, ImmutableArray<FontFamily> fallbacks, bool bold, bool italic)
    {
        files = [.. fallbacks.Prepend(family).Select(member => SelectFile(member, bold, italic)).Distinct().Take(Missing)];
        faces = new FontFace?[files.Length];
        primary = FontCoverage.For(this[0]);
    }

    public FontFace this[int index] => faces[index] ??= FontFace.For(files[index]);

    /// <summary>
    /// Whether the first face shows a character; false also for characters that must be looked up with <see cref="Covers"/>.
    /// </summary>
    public bool PrimaryCovers(char character) => primary.Covers(character);

    /// <summary>True if a face shows all of a grapheme cluster.</summary>
    public bool Covers(byte index, ReadOnlySpan<char> cluster) => FontCoverage.For(this[index]).CoversCluster(cluster);

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
