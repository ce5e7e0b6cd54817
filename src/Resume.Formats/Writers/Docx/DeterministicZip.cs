using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Resume.Formats.Compression;

namespace Resume.Formats.Writers.Docx;

/// <summary>A package -> the same package with nothing in it of the moment or the machine: fixed order, fixed time, one compressor.</summary>
internal static class DeterministicZip
{
    private const string ContentTypes = "[Content_Types].xml";

    // MS-DOS dates begin in 1980; this is its first day.
    private const ushort FirstOfJanuary1980 = 0x0021;

    /// <summary>The content types come first, as some readers sniff for them, then the parts by name.</summary>
    public static byte[] Rewrite(Stream package)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var output = new MemoryStream();
        var directory = new List<byte[]>();

        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            directory.Add(WriteEntry(output, entry.FullName, entry.Crc32, Read(entry)));
        }

        var start = (uint)output.Position;
        foreach (var record in directory)
        {
            output.Write(record);
        }

        output.Write(EndRecord(directory.Count, (uint)output.Position - start, start));
        return output.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return bytes;
    }

    // The fields that an entry's header has in common with its record in the directory: APPNOTE 4.3.7 and 4.3.12.
    private static byte[] WriteEntry(Stream output, string name, uint crc, byte[] content)
    {
        var packed = new ArrayBufferWriter<byte>();
        Deflate.Compress(content, packed);
        var compressed = packed.WrittenSpan;
        var nameBytes = Encoding.ASCII.GetBytes(name);
        var offset = (uint)output.Position;

        var shared = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(shared, 20); // version 2.0: deflate
        BinaryPrimitives.WriteUInt16LittleEndian(shared.AsSpan(4), 8); // deflate
        BinaryPrimitives.WriteUInt16LittleEndian(shared.AsSpan(8), FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(shared.AsSpan(10), crc);
        BinaryPrimitives.WriteUInt32LittleEndian(shared.AsSpan(14), (uint)compressed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(shared.AsSpan(18), (uint)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(shared.AsSpan(22), (ushort)nameBytes.Length);

        output.Write([0x50, 0x4B, 0x03, 0x04, .. shared, .. nameBytes]);
        output.Write(compressed);

        var place = new byte[14];
        BinaryPrimitives.WriteUInt32LittleEndian(place.AsSpan(10), offset);
        return [0x50, 0x4B, 0x01, 0x02, 20, 0, .. shared, .. place, .. nameBytes];
    }

    private static byte[] EndRecord(int count, uint size, uint start)
    {
        var record = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(8), (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(10), (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(12), size);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(16), start);
        return record;
    }
}
