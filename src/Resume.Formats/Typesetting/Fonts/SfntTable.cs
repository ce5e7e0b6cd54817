using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>A table of an OpenType file. Whatever lies outside of it reads as zero, so that a cut-off table cannot do harm.</summary>
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

    /// <summary>A table of a font file; empty where it is not there or its place is outside of the file.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name)
    {
        var directory = new SfntTable(file);
        for (var i = 0; i < directory.UInt16(4); i++)
        {
            var record = 12 + 16 * i;
            int offset = directory.Int32(record + 8), length = directory.Int32(record + 12);
            if (record + 16 <= file.Length && file[record..].StartsWith(name) && offset >= 0 && length >= 0 && offset <= file.Length - length)
            {
                return file.Slice(offset, length);
            }
        }

        return [];
    }

    /// <summary>Whether the face has a table of that name with something in it.</summary>
    public static bool Exists(Face face, string name)
    {
        using var blob = face.ReferenceTable(Tag.Parse(name));
        return blob.Length > 0;
    }
}
