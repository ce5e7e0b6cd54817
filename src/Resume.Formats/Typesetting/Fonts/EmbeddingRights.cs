using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>The embedding rights that a font declares (OpenType 1.9, OS/2, fsType).</summary>
/// <param name="MayEmbed">False where documents must not contain its outlines.</param>
/// <param name="MaySubset">False where documents must contain the whole font.</param>
internal readonly record struct EmbeddingRights(bool MayEmbed, bool MaySubset)
{
    private const int Usage = 0x000F;
    private const int Restricted = 0x0002;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    public static EmbeddingRights Read(Face face)
    {
        using var table = face.ReferenceTable(Tag.Parse("OS/2"));
        var type = new SfntTable(table.AsSpan()).UInt16(8);

        // Fonts made before version 3 of OS/2 may set several usage bits; the least restrictive one applies.
        return new((type & Usage) != Restricted && (type & BitmapsOnly) == 0, (type & NoSubsetting) == 0);
    }
}
