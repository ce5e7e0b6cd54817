namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// Reads the character ids (CIDs) of the glyphs of a CFF font (Adobe Technical Note 5176).
/// A PDF refers to glyphs by these ids in CID-keyed fonts, which are usual for Chinese, Japanese and Korean, and else by glyph index.
/// </summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;

    private const int LastPredefinedCharset = 2;

    // The escaped operator 12 30, registry-ordering-supplement: only CID-keyed fonts have it.
    private const int RosOperator = 1230;

    /// <summary>The CID of each glyph, or null where the font is not CID-keyed.</summary>
    public static ushort[]? Read(FontFace face)
    {
        var table = face.Table("CFF "u8);
        var topDicts = SkipIndex(table, table.Byte(2));
        var (first, end) = FirstItem(table, topDicts);
        var top = ReadDict(table, first, end);
        if (!top.ContainsKey(RosOperator))
        {
            return null;
        }

        var ids = new ushort[Math.Min(table.UInt16(top.GetValueOrDefault(CharStringsOperator)), ushort.MaxValue)];
        var charset = top.GetValueOrDefault(CharsetOperator);
        if (charset <= LastPredefinedCharset)
        {
            // Those are for letters: in a CID-keyed font they stand for no charset, where each glyph has its index as its id.
            return null;
        }

        ReadCharset(table, charset, ids);
        return ids;
    }

    // Section 13. Charsets begin with glyph 1, as glyph 0 is always .notdef.
    private static void ReadCharset(SfntTable table, int offset, ushort[] ids)
    {
        var format = table.Byte(offset++);
        for (var glyph = 1; glyph < ids.Length;)
        {
            var id = table.UInt16(offset);
            var following = format switch { 1 => table.Byte(offset + 2), 2 => table.UInt16(offset + 2), _ => 0 };
            offset += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (var i = 0; i <= following && glyph < ids.Length; i++)
            {
                ids[glyph++] = (ushort)(id + i);
            }
        }
    }

    // Section 5. An INDEX is a count, the size of an offset, the offsets (the first is 1), and the data.
    private static int SkipIndex(SfntTable table, int start)
    {
        var count = table.UInt16(start);
        return count == 0 ? start + 2 : DataStart(table, start, count) + OffsetAt(table, start, count);
    }

    private static (int Start, int End) FirstItem(SfntTable table, int start)
    {
        var data = DataStart(table, start, table.UInt16(start));
        return (data + OffsetAt(table, start, 0), data + OffsetAt(table, start, 1));
    }

    private static int DataStart(SfntTable table, int start, int count) => start + 3 + (count + 1) * table.Byte(start + 2) - 1;

    private static int OffsetAt(SfntTable table, int start, int index)
    {
        int size = table.Byte(start + 2), value = 0;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | table.Byte(start + 3 + index * size + i);
        }

        return value;
    }

    // Section 4. In a DICT, operators follow their operands. Only an operator's last operand is kept: the ones read here need no other.
    private static Dictionary<int, int> ReadDict(SfntTable table, int offset, int end)
    {
        var dict = new Dictionary<int, int>();
        var operand = 0;
        while (offset >= 0 && offset < Math.Min(end, table.Length))
        {
            int b0 = table.Byte(offset++);
            switch (b0)
            {
                case 12:
                    dict[1200 + table.Byte(offset++)] = operand;
                    break;
                case <= 21:
                    dict[b0] = operand;
                    break;
                case 28:
                    operand = table.Int16(offset);
                    offset += 2;
                    break;
                case 29:
                    operand = table.Int32(offset);
                    offset += 4;
                    break;
                case 30: // A real number: two digits a byte, up to the nibble 15.
                    while (offset < table.Length && (table.Byte(offset++) & 15) != 15)
                    {
                    }

                    break;
                case <= 246:
                    operand = b0 - 139;
                    break;
                default:
                    operand = (b0 <= 250 ? b0 - 247 : 251 - b0) * 256 + (b0 <= 250 ? 1 : -1) * (table.Byte(offset++) + 108);
                    break;
            }
        }

        return dict;
    }
}
