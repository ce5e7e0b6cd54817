using System.Buffers.Binary;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// A font for a document that its readers edit: a subset with character mapping, kerning and ligatures, named so that a program finds it
/// as one of the four styles of a family.
/// </summary>
internal static class DocumentFont
{
    // The shapes of digits, which Word's users choose; programs use other features unasked.
    private static readonly string[] NumeralFeatures = ["lnum", "onum"];

    private const int BoldWeight = 700;
    private const int RegularWeight = 400;

    // Up to fsSelection, which every version of the table has.
    private const int LeastOs2Length = 64;

    // Bits of OS/2 fsSelection; the other style bits are those of head macStyle.
    private const int ItalicSelection = 1 << 0;
    private const int BoldSelection = 1 << 5;
    private const int RegularSelection = 1 << 6;
    private const int StyleSelections = ItalicSelection | BoldSelection | RegularSelection;
    private const int BoldStyle = 1 << 0;
    private const int ItalicStyle = 1 << 1;

    /// <summary>
    /// Whether documents may contain a subset of a face that readers may edit with. Word reads only fonts with TrueType outlines.
    /// </summary>
    public static bool IsPossible(FontFace face) =>
        face is { Outlines: OutlineFormat.TrueType, Rights: { MayEmbed: true, MayEdit: true, MaySubset: true } }
        && FontSubsetter.IsAvailable;

    /// <summary>The font file, or null where the face cannot be subset.</summary>
    /// <param name="face">The face.</param>
    /// <param name="characters">The code points to keep.</param>
    /// <param name="family">The family name of the document.</param>
    /// <param name="bold">Whether it is the bold style of the family, whatever the weight of the face.</param>
    /// <param name="italic">Whether it is the italic style of the family.</param>
    public static byte[]? Create(FontFace face, IEnumerable<int> characters, string family, bool bold, bool italic)
    {
        if (FontSubsetter.SubsetCharacters(face, characters, NumeralFeatures) is not { } subset
            || SfntTable.Find(subset, "OS/2"u8).Length < LeastOs2Length
            || SfntTable.Find(subset, "head"u8).Length < SfntFile.LeastHeadLength)
        {
            return null;
        }

        var file = new SfntFile(subset);
        var os2 = file["OS/2"].AsSpan();
        var selection = BinaryPrimitives.ReadUInt16BigEndian(os2[62..]) & ~StyleSelections;
        selection |= (bold, italic) == (false, false) ? RegularSelection : (bold ? BoldSelection : 0) | (italic ? ItalicSelection : 0);
        BinaryPrimitives.WriteUInt16BigEndian(os2[4..], (ushort)(bold ? BoldWeight : RegularWeight));
        BinaryPrimitives.WriteUInt16BigEndian(os2[62..], (ushort)selection);

        BinaryPrimitives.WriteUInt16BigEndian(file["head"].AsSpan(44), (ushort)((bold ? BoldStyle : 0) | (italic ? ItalicStyle : 0)));
        file["name"] = Names(family, (bold, italic) switch
        {
            (true, true) => "Bold Italic",
            (true, false) => "Bold",
            (false, true) => "Italic",
            _ => "Regular",
        });
        return file.ToArray();
    }

    // Family, style, identifier, full name, version and PostScript name, for Windows in English.
    private static byte[] Names(string family, string style)
    {
        var full = $"{family} {style}";
        var postScript = string.Concat(full.Where(char.IsAsciiLetterOrDigit));
        return FontNameTable.Create([(1, family), (2, style), (3, full), (4, full), (5, "Version 1.0"), (6, postScript)]);
    }
}
