using System.Buffers.Binary;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Typesetting.Fonts;

/// <summary>Fonts that do what no font should: a built-in one with some tables replaced.</summary>
internal static class MadeFonts
{
    /// <summary>The font that the others differ from.</summary>
    public static byte[] Whole => StoredFiles.Font("SourceCodePro/SourceCodePro-It.ttf");

    /// <summary>A font whose `cmap` names one glyph, which may not exist, for all characters of a range.</summary>
    public static byte[] WithCharacters(int first, int last, int glyph) => With("cmap", Cmap(first, last, glyph));

    /// <summary>A font that shows each character, `first` to `last`, with as many copies of its glyph.</summary>
    public static byte[] Expanding(int first, int last, int times)
    {
        const int Glyph = 5;
        var file = new SfntFile(Whole) { ["cmap"] = Cmap(first, last, Glyph) };
        byte[] sequence = [.. Numbers(times), .. Enumerable.Repeat(Numbers(Glyph), times).SelectMany(each => each)];
        // A script and a feature with one lookup, which replaces one glyph by a sequence.
        file["GSUB"] =
        [
            .. Numbers(1, 0, 10, 30, 44), .. One("DFLT"), .. Numbers(8, 4, 0, 0, 0xFFFF, 1, 0), .. One("ccmp"), .. Numbers(8, 0, 1, 0),
            .. Numbers(1, 4, 2, 0, 1, 8), .. Numbers(1, 8, 1, 14, 1, 1, Glyph), .. sequence,
        ];
        return file.ToArray();
    }

    /// <summary>A font that names itself.</summary>
    public static byte[] Named(string name)
    {
        var data = System.Text.Encoding.BigEndianUnicode.GetBytes(name);
        return With("name", [.. Numbers(0, 1, 18, 3, 1, 0x409, 1, data.Length, 0), .. data]);
    }

    /// <summary>A collection that contains one font.</summary>
    public static byte[] Collection(byte[] font)
    {
        const int Start = 16;
        byte[] file = [.. "ttcf"u8, .. Numbers(1, 0, 0, 1, 0, Start), .. font];
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            // The offsets of tables count from the start of the file.
            var offset = file.AsSpan(Start + 12 + (16 * i) + 8);
            BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + Start);
        }

        return file;
    }

    /// <summary>A font whose licence has the given bits (OS/2, fsType).</summary>
    public static byte[] WithRights(int type)
    {
        var os2 = new SfntFile(Whole)["OS/2"];
        BinaryPrimitives.WriteUInt16BigEndian(os2.AsSpan(8), (ushort)type);
        return With("OS/2", os2);
    }

    /// <summary>The font with another table.</summary>
    public static byte[] With(string tag, byte[] table)
    {
        var file = new SfntFile(Whole) { [tag] = table };
        return file.ToArray();
    }

    // Format 13 maps each range of characters to one glyph.
    private static byte[] Cmap(int first, int last, int glyph) =>
        [.. Numbers(0, 1, 3, 10, 0, 12, 13, 0, 0, 28, 0, 0, 0, 1), .. Longs(first, last, glyph)];

    private static byte[] Numbers(params int[] values) => [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];

    private static byte[] Longs(params int[] values) => [.. values.SelectMany(value => Numbers(value >> 16, value))];

    private static byte[] One(string tag) => [0, 1, .. tag.Select(letter => (byte)letter)];
}
