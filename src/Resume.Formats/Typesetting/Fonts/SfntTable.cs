using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// Reads big-endian values from a table of an OpenType file. Offsets outside the table read as zero, so truncated tables are harmless.
/// </summary>
internal readonly ref struct SfntTable(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;

    public int Length => data.Length;

    public int UInt16(int offset) => (uint)offset + 2 <= (uint)data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[offset..]) : 0;

    public int Int16(int offset) => (short)UInt16(offset);

    public int Int32(int offset) => (uint)offset + 4 <= (uint)data.Length ? BinaryPrimitives.ReadInt32BigEndian(data[offset..]) : 0;

    public byte Byte(int offset) => (uint)offset < (uint)data.Length ? data[offset] : (byte)0;

    public string Text(int offset, int length, Encoding encoding) =>
        offset >= 0 && length >= 0 && offset + length <= data.Length ? encoding.GetString(data.Slice(offset, length)) : "";

    /// <summary>A table of a font file, by its tag; empty where the file lacks it or its entry is invalid.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        var directory = new SfntTable(file);
        for (var i = 0; i < directory.UInt16(4); i++)
        {
            var record = 12 + 16 * i;
            int offset = directory.Int32(record + 8), length = directory.Int32(record + 12);
            var isInFile = record + 16 <= file.Length && offset >= 0 && length >= 0 && offset <= file.Length - length;
            if (isInFile && file[record..].StartsWith(tag))
            {
                return file.Slice(offset, length);
            }
        }

        return [];
    }

    /// <summary>True if the face has a table with this tag that is not empty.</summary>
    public static bool Exists(Face face, string tag)
    {
        using var blob = face.ReferenceTable(Tag.Parse(tag));
        return blob.Length > 0;
    }
}
