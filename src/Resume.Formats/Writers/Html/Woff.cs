using System.Buffers.Binary;
using Resume.Formats.Writers.Compression;

namespace Resume.Formats.Writers.Html;

/// <summary>OpenType -> WOFF 1.0: the same font, with each table compressed.</summary>
/// <remarks>
/// WOFF 2.0 is smaller by a sixth, but its Brotli compression comes from a native library whose output differs between systems and
/// runtime versions.
/// </remarks>
internal static class Woff
{
    private const uint Signature = 0x774F4646;
    private const int HeaderLength = 44;
    private const int RecordLength = 20;
    private const int SfntHeaderLength = 12;
    private const int SfntRecordLength = 16;

    // A table below this length is stored: to reset the compressor would take longer than to write the table.
    private const int SmallTable = 128;

    /// <summary>Packs a font file whose tables are in the order of their tags.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        using var file = new MemoryStream();
        file.Write(new byte[HeaderLength + (RecordLength * count)]);
        var directory = new byte[RecordLength * count];
        for (var i = 0; i < count; i++)
        {
            var record = font.Slice(SfntHeaderLength + (SfntRecordLength * i), SfntRecordLength);
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..]));
            var table = font.Slice(offset, length);
            var packed = length < SmallTable ? table : Deflate.ToZlib(table, Deflate.FontLevel);
            var target = directory.AsSpan(RecordLength * i);
            record[..4].CopyTo(target);
            BinaryPrimitives.WriteInt32BigEndian(target[4..], (int)file.Position);
            BinaryPrimitives.WriteInt32BigEndian(target[8..], Math.Min(packed.Length, length));
            BinaryPrimitives.WriteInt32BigEndian(target[12..], length);
            record[4..8].CopyTo(target[16..]);
            file.Write(packed.Length < length ? packed : table);
            file.Write(new byte[-file.Position & 3]);
        }

        var woff = file.ToArray();
        WriteHeader(woff, font, count);
        directory.CopyTo(woff, HeaderLength);
        return woff;
    }

    private static void WriteHeader(Span<byte> woff, ReadOnlySpan<byte> font, ushort count)
    {
        BinaryPrimitives.WriteUInt32BigEndian(woff, Signature);
        font[..4].CopyTo(woff[4..]);
        BinaryPrimitives.WriteInt32BigEndian(woff[8..], woff.Length);
        BinaryPrimitives.WriteUInt16BigEndian(woff[12..], count);
        BinaryPrimitives.WriteInt32BigEndian(woff[16..], font.Length);
        BinaryPrimitives.WriteUInt16BigEndian(woff[20..], 1);
    }
}
