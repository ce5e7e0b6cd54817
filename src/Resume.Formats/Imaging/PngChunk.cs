using System.Buffers.Binary;
using System.Text;

namespace Resume.Formats.Imaging;

/// <summary>A chunk of a PNG file (ISO/IEC 15948, 5.3).</summary>
/// <param name="TypeAndData">Its type, four letters, and its data.</param>
/// <param name="Crc">The checksum that follows the data.</param>
internal readonly record struct PngChunk(ReadOnlyMemory<byte> TypeAndData, uint Crc)
{
    // The bytes of length, type and checksum.
    private const int Overhead = 12;

    /// <summary>Its type, such as `IHDR`.</summary>
    public string Type => IsRows ? "IDAT" : Encoding.Latin1.GetString(TypeAndData.Span[..4]);

    /// <summary>Its data.</summary>
    public ReadOnlyMemory<byte> Data => TypeAndData[4..];

    /// <summary>True if the checksum is right.</summary>
    public bool IsIntact => Crc32.Compute(TypeAndData.Span) == Crc;

    // A file can have a million of them.
    private bool IsRows => TypeAndData.Span.StartsWith("IDAT"u8);

    /// <summary>Reads the chunk at an offset, and moves the offset behind it. Returns null after the last complete chunk.</summary>
    public static PngChunk? Read(ReadOnlyMemory<byte> content, ref int offset)
    {
        var rest = content[offset..];
        if (rest.Length < Overhead || BinaryPrimitives.ReadUInt32BigEndian(rest.Span) is var length && length > rest.Length - Overhead)
        {
            return null;
        }

        offset += Overhead + (int)length;
        return new(rest.Slice(4, 4 + (int)length), BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(8 + (int)length)..]));
    }

    /// <summary>Returns a file of these chunks.</summary>
    public static byte[] WriteFile(IReadOnlyCollection<(string Type, ReadOnlyMemory<byte> Data)> chunks)
    {
        var file = new byte[PngHeader.Signature.Length + chunks.Sum(chunk => Overhead + chunk.Data.Length)];
        PngHeader.Signature.CopyTo(file);
        var rest = file.AsSpan(PngHeader.Signature.Length);
        foreach (var (type, data) in chunks)
        {
            BinaryPrimitives.WriteInt32BigEndian(rest, data.Length);
            Encoding.Latin1.GetBytes(type, rest[4..]);
            data.Span.CopyTo(rest[8..]);
            var end = 8 + data.Length;
            BinaryPrimitives.WriteUInt32BigEndian(rest[end..], Crc32.Compute(rest[4..end]));
            rest = rest[(end + 4)..];
        }

        return file;
    }
}
