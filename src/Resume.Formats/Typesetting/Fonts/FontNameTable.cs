using System.Buffers.Binary;
using System.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Writes a table `name` (OpenType 1.9): names for Windows, in English.</summary>
internal static class FontNameTable
{
    private const int HeaderLength = 6;
    private const int RecordLength = 12;

    /// <param name="names">The ids, in ascending order, and their texts.</param>
    public static byte[] Create(ReadOnlySpan<(ushort Id, string Text)> names)
    {
        var start = HeaderLength + (RecordLength * names.Length);
        var length = start;
        foreach (var (_, text) in names)
        {
            length += 2 * text.Length;
        }

        var table = new byte[length];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)names.Length);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)start);
        var (record, offset) = (HeaderLength, 0);
        foreach (var (id, text) in names)
        {
            ReadOnlySpan<ushort> fields = [3, 1, 0x0409, id, (ushort)(2 * text.Length), (ushort)offset];
            foreach (var field in fields)
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(record), field);
                record += 2;
            }

            offset += Encoding.BigEndianUnicode.GetBytes(text, table.AsSpan(start + offset));
        }

        return table;
    }
}
