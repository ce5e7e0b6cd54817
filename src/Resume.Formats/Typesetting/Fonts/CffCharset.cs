using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>By which numbers a CFF font calls its glyphs (Adobe Technical Note 5176): fonts for Chinese, Japanese and Korean have character ids of their own.</summary>
internal static class CffCharset
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 1230;

    /// <summary>The character id of each glyph, or null where a glyph's own number is its id.</summary>
    public static ushort[]? Read(Face face)
    {
        using var blob = face.ReferenceTable(Tag.Parse("CFF "));
        var table = new SfntTable(blob.AsSpan());
        var topDicts = SkipIndex(table, table.Byte(2));
        var (first, end) = FirstOf(table, topDicts);
        var top = ReadDict(table, first, end);
        if (!top.ContainsKey(RosOperator))
        {
            return null;
        }

        var ids = new ushort[Math.Min(table.UInt16(top.GetValueOrDefault(CharStringsOperator)), ushort.MaxValue)];
        ReadCharset(table, top.GetValueOrDefault(CharsetOperator), ids);
        return ids;
    }

    // Section 13. Glyph 0 is in no charset.
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

    // Section 5: a count, the size of offsets, offsets from 1, data.
    private static int SkipIndex(SfntTable table, int start)
    {
        var count = table.UInt16(start);
        return count == 0 ? start + 2 : DataOf(table, start, count) + OffsetAt(table, start, count);
    }

    private static (int Start, int End) FirstOf(SfntTable table, int start)
    {
        var data = DataOf(table, start, table.UInt16(start));
        return (data + OffsetAt(table, start, 0), data + OffsetAt(table, start, 1));
    }

    private static int DataOf(SfntTable table, int start, int count) => start + 3 + (count + 1) * table.Byte(start + 2) - 1;

    private static int OffsetAt(SfntTable table, int start, int index)
    {
        int size = table.Byte(start + 2), value = 0;
        for (var i = 0; i < size; i++)
        {
            value = (value << 8) | table.Byte(start + 3 + index * size + i);
        }

        return value;
    }

    // Section 4: operands, then their operator. Only the last operand of each matters here.
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
                case 30:
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
