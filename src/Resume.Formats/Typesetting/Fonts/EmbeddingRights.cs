namespace Resume.Formats.Typesetting.Fonts;

/// <summary>The embedding rights that a font declares (OpenType 1.9, OS/2, fsType).</summary>
/// <param name="MayEmbed">False where documents must not contain its outlines.</param>
/// <param name="MayEdit">False where documents that contain it may be read and printed only.</param>
/// <param name="MaySubset">False where documents must contain the whole font.</param>
internal readonly record struct EmbeddingRights(bool MayEmbed, bool MayEdit, bool MaySubset)
{
    private const int Usage = 0x000F;
    private const int Installable = 0x0000;
    private const int Restricted = 0x0002;
    private const int Editable = 0x0008;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    public static EmbeddingRights Read(FontFace face)
    {
        var type = face.Table("OS/2"u8).UInt16(8);

        // Fonts made before version 3 of OS/2 may set several usage bits; the least restrictive one applies.
        var usage = type & Usage;
        return new(
            MayEmbed: usage != Restricted && (type & BitmapsOnly) == 0,
            MayEdit: usage == Installable || (usage & Editable) != 0,
            MaySubset: (type & NoSubsetting) == 0);
    }
}
