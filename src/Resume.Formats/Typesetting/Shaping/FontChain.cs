using System.Collections.Immutable;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The faces that may show text of one format: that of its family, then those that help out. A face is opened when it is first needed.</summary>
internal sealed class FontChain
{
    /// <summary>The number of no face.</summary>
    public const byte Missing = byte.MaxValue;

    private readonly FontFile[] files;
    private readonly FontFace?[] faces;
    private readonly FontCoverage primary;

    public FontChain(FontFamily family, ImmutableArray<FontFamily> fallbacks, bool bold, bool italic)
    {
        files = [.. fallbacks.Prepend(family).Select(member => File(member, bold, italic)).Distinct().Take(Missing)];
        faces = new FontFace?[files.Length];
        primary = FontCoverage.Of(this[0]);
    }

    public FontFace this[int number] => faces[number] ??= FontFace.For(files[number]);

    public bool PrimaryCovers(char character) => primary.Covers(character);

    /// <summary>The number of the first face that shows a grapheme cluster as a whole.</summary>
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

    public bool Covers(byte number, ReadOnlySpan<char> cluster) => FontCoverage.Of(this[number]).CoversCluster(cluster);

    private static FontFile File(FontFamily family, bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => family.BoldItalic,
        (true, false) => family.Bold,
        (false, true) => family.Italic,
        _ => family.Regular,
    };
}
