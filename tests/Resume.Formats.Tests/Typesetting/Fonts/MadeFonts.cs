using System.Buffers.Binary;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Typesetting.Fonts;

/// <summary>Fonts that do what no font should: a built-in one with some tables replaced.</summary>
internal static class MadeFonts
{
    // Any glyph that is a letter.
    private const int Glyph = 5;

    /// <summary>The font that the others differ from.</summary>
    public static byte[] Whole => StoredFiles.Font("SourceCodePro/SourceCodePro-It.ttf");

    /// <summary>A font whose `cmap` names one glyph, which may not exist, for all characters of a range.</summary>
    public static byte[] WithCharacters(int first, int last, int glyph) => With("cmap", Cmap(first, last, glyph));

    /// <summary>A font that shows each character of a range with as many copies of its glyph.</summary>
    public static byte[] Expanding(int first, int last, int times) => WithLookup(
        first,
        last,
        type: 2,
        [.. Numbers(1, 8, 1, 14, 1, 1, Glyph, times), .. Enumerable.Repeat(Numbers(Glyph), times).SelectMany(each => each)]);

    /// <summary>A font with many rules for each letter, of which none applies: its last glyph is never there.</summary>
    public static byte[] WithRules(int rules, int length) => WithLookup(
        ' ',
        '~',
        type: 5,
        [
            .. Numbers(1, 8, 1, 14, 1, 1, Glyph, rules),
            // All are the same rule.
            .. Enumerable.Repeat(Numbers(2 + (2 * rules)), rules).SelectMany(each => each),
            .. Numbers(length, 0), .. Enumerable.Repeat(Numbers(Glyph), length - 2).SelectMany(each => each), .. Numbers(0),
        ]);

    /// <summary>A font with a rule that applies itself.</summary>
    public static byte[] WithEndlessRules() =>
        WithLookup(' ', '~', type: 5, Numbers(1, 8, 1, 14, 1, 1, Glyph, 1, 4, 1, 1, 0, 0));

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

    /// <summary>A font with lookups of which each applies the next one.</summary>
    public static byte[] WithNestedRules(int lookups)
    {
        const int Length = 34;
        var offsets = Enumerable.Range(0, lookups).Select(i => Math.Min(0xFFFF, 2 + (2 * lookups) + (Length * i)));
        var nested = Enumerable.Range(0, lookups)
            .SelectMany(i => Numbers(5, 0, 1, 8, 1, 8, 1, 14, 1, 1, Glyph, 1, 4, 1, 1, 0, i + 1));
        return WithLookups(' ', '~', [.. Numbers([lookups, .. offsets]), .. nested]);
    }

    private static byte[] WithLookup(int first, int last, int type, byte[] subtable) =>
        WithLookups(first, last, [.. Numbers(1, 4, type, 0, 1, 8), .. subtable]);

    // A script and a feature with the first of some lookups, and a glyph that shows all characters of a range.
    private static byte[] WithLookups(int first, int last, byte[] lookups)
    {
        var file = new SfntFile(Whole) { ["cmap"] = Cmap(first, last, Glyph) };
        file["GSUB"] =
        [
            .. Numbers(1, 0, 10, 30, 44), .. One("DFLT"), .. Numbers(8, 4, 0, 0, 0xFFFF, 1, 0), .. One("ccmp"), .. Numbers(8, 0, 1, 0),
            .. lookups,
        ];
        return file.ToArray();
    }

    // Format 13 maps each range of characters to one glyph.
    private static byte[] Cmap(int first, int last, int glyph) =>
        [.. Numbers(0, 1, 3, 10, 0, 12, 13, 0, 0, 28, 0, 0, 0, 1), .. Longs(first, last, glyph)];

    private static byte[] Numbers(params int[] values) => [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];

    private static byte[] Longs(params int[] values) => [.. values.SelectMany(value => Numbers(value >> 16, value))];

    private static byte[] One(string tag) => [0, 1, .. tag.Select(letter => (byte)letter)];
}
