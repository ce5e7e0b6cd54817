using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>What a font says may be done with it (OpenType 1.9, OS/2, fsType).</summary>
/// <param name="MayBeEmbedded">False where documents must not hold its outlines.</param>
/// <param name="MayBeCut">False where they must hold all of it.</param>
internal readonly record struct FontRights(bool MayBeEmbedded, bool MayBeCut)
{
    private const int Usage = 0x000F;
    private const int Restricted = 0x0002;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    public static FontRights Read(Face face)
    {
        using var table = face.ReferenceTable(Tag.Parse("OS/2"));
        var type = new SfntTable(table.AsSpan()).UInt16(8);

        // Old fonts set several bits of usage, of which the one that allows most counts.
        return new((type & Usage) != Restricted && (type & BitmapsOnly) == 0, (type & NoSubsetting) == 0);
    }
}
