using System.Buffers.Binary;
using System.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// Reads big-endian values from a table of an OpenType file. Offsets outside the table read as zero, so truncated tables are harmless.
/// </summary>
internal readonly ref struct SfntTable(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;

    /// <summary>The first bytes of a file that contains several fonts.</summary>
    public static ReadOnlySpan<byte> Collection => "ttcf"u8;

    public int Length => data.Length;

    public int UInt16(int offset) => Has(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : 0;

    public int Int16(int offset) => (short)UInt16(offset);

    public int Int32(int offset) => Has(offset, 4) ? BinaryPrimitives.ReadInt32BigEndian(data[offset..]) : 0;

    public byte Byte(int offset) => Has(offset, 1) ? data[offset] : (byte)0;

    public string Text(int offset, int length, Encoding encoding) =>
        Has(offset, length) ? encoding.GetString(data.Slice(offset, length)) : "";

    /// <summary>
    /// A table of a font file, or of the first font of a collection, by its tag. Empty where the file lacks it, and shorter than promised
    /// where the file ends before it does, as HarfBuzz reads it.
    /// </summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        var directory = new SfntTable(file);
        var start = file.StartsWith(Collection) ? directory.Int32(12) : 0;
        for (var i = 0; i < directory.UInt16(start + 4); i++)
        {
            var record = start + 12 + 16 * i;
            if (!directory.Has(record, 16))
            {
                break;
            }

            uint offset = (uint)directory.Int32(record + 8), length = (uint)directory.Int32(record + 12);
            if (file[record..].StartsWith(tag))
            {
                return offset < file.Length ? file.Slice((int)offset, (int)Math.Min(length, file.Length - offset)) : [];
            }
        }

        return [];
    }

    // Offsets come from the file, so they may be negative or overflow.
    private bool Has(int offset, int length) => offset >= 0 && length >= 0 && (long)offset + length <= data.Length;
}
