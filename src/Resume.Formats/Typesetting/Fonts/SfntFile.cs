using System.Buffers.Binary;
using System.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>The tables of a font file, to be changed and written again (OpenType 1.9, "Organization of an OpenType font").</summary>
internal sealed class SfntFile
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const uint ChecksumOfFile = 0xB1B0AFBA;
    private const int ChecksumAdjustment = 8;

    /// <summary>The bytes of table `head` up to macStyle, without which no file can be written.</summary>
    public const int LeastHeadLength = 46;

    private readonly uint version;
    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    public SfntFile(ReadOnlySpan<byte> file)
    {
        version = BinaryPrimitives.ReadUInt32BigEndian(file);
        var directory = new SfntTable(file);
        for (var i = 0; i < directory.UInt16(4); i++)
        {
            var tag = directory.Text(HeaderLength + (RecordLength * i), 4, Encoding.Latin1);
            tables[tag] = SfntTable.Find(file, Encoding.Latin1.GetBytes(tag)).ToArray();
        }
    }

    /// <summary>The bytes of a table. Setting it adds or replaces the table.</summary>
    public byte[] this[string tag]
    {
        get => tables[tag];
        set => tables[tag] = value;
    }

    /// <summary>The file, with its tables in the order of their tags and new checksums.</summary>
    public byte[] ToArray()
    {
        tables["head"].AsSpan(ChecksumAdjustment, 4).Clear();
        var start = HeaderLength + (RecordLength * tables.Count);
        var file = new byte[start + tables.Values.Sum(table => Align(table.Length))];
        WriteHeader(file);

        var (record, offset, head) = (HeaderLength, start, 0);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.Latin1.GetBytes(tag, file.AsSpan(record));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(record + 4), Checksum(file.AsSpan(offset, Align(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            head = tag == "head" ? offset : head;
            record += RecordLength;
            offset += Align(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + ChecksumAdjustment), unchecked(ChecksumOfFile - Checksum(file)));
        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        var log = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, version);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(RecordLength << log));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)log);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(RecordLength * (tables.Count - (1 << log))));
    }

    private static int Align(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        }

        return sum;
    }
}
