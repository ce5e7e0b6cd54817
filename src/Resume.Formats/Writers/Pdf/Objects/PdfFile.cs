using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Resume.Formats.Writers.Pdf.Objects;

/// <summary>A PDF 1.7 file under construction: streams, and all other objects packed into object streams (ISO 32000-1, 7.5.7).</summary>
internal sealed class PdfFile : IDisposable
{
    // Large enough to compress well; small enough for readers, which decompress a whole stream to get one object.
    private const int ObjectsPerStream = 500;
    private const int NotPacked = -1;
    private const int IdLength = 16;

    private readonly PdfBuffer file = new(64 * 1024);
    private readonly PdfBuffer packed = new(16 * 1024);
    private readonly PdfBuffer compressed = new(16 * 1024);
    private readonly List<int> packedNumbers = [];
    private readonly List<int> packedOffsets = [];

    // By object number: the offset in the file and NotPacked, or the object stream that contains it and the index in that stream.
    private readonly List<int> places = [0];
    private readonly List<int> indexes = [NotPacked];

    // Bytes above 127 in the comment mark the file as binary for programs that transfer it (7.5.2).
    public PdfFile() => file.Raw("%PDF-1.7\n%\u00e2\u00e3\n"u8);

    /// <summary>Returns a number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(0);
        indexes.Add(NotPacked);
        return places.Count - 1;
    }

    /// <summary>Begins an object that is not a stream, and returns the buffer to write it to. The next object ends it.</summary>
    public PdfBuffer BeginObject(int number)
    {
        if (packedNumbers.Count == ObjectsPerStream)
        {
            WritePackedObjects();
        }

        if (packed.Length > 0)
        {
            packed.Raw((byte)'\n');
        }

        packedNumbers.Add(number);
        packedOffsets.Add(packed.Length);
        return packed;
    }

    /// <summary>Writes a stream; <paramref name="entries"/> are the entries of its dictionary besides length and filter.</summary>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        places[number] = file.Length;
        file.Integer(number).Raw(" 0 obj<<"u8).Raw(entries);
        WriteBody(data, compress);
    }

    /// <summary>Writes the remaining objects and the cross-reference stream (7.5.8), and returns the file.</summary>
    public ReadOnlyMemory<byte> Finish(int catalog, int info)
    {
        WritePackedObjects();

        var id = SHA256.HashData(file.Span).AsSpan(0, IdLength);
        var number = Reserve();
        var start = file.Length;
        places[number] = start;

        using var rows = BuildCrossReferences();
        file.Integer(number).Raw(" 0 obj<</Type/XRef/Size "u8).Integer(places.Count)
            .Raw("/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info)
            .Raw("/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/ID["u8);
        WriteId(id);
        WriteId(id);
        file.Raw("]"u8);
        WriteBody(rows.Span, compress: true);
        file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        return file.Memory;
    }

    public void Dispose()
    {
        file.Dispose();
        packed.Dispose();
        compressed.Dispose();
    }

    private void WriteBody(ReadOnlySpan<byte> data, bool compress)
    {
        if (compress)
        {
            compressed.Clear();
            Flate.Compress(data, compressed);
            data = compressed.Span;
            file.Raw("/Filter/FlateDecode"u8);
        }

        file.Raw("/Length "u8).Integer(data.Length).Raw(">>stream\n"u8).Raw(data).Raw("\nendstream\nendobj\n"u8);
    }

    private void WritePackedObjects()
    {
        if (packedNumbers.Count == 0)
        {
            return;
        }

        var stream = Reserve();
        using var content = new PdfBuffer(packed.Length + 16 * packedNumbers.Count);
        for (var index = 0; index < packedNumbers.Count; index++)
        {
            var number = packedNumbers[index];
            content.Integer(number).Raw((byte)' ').Integer(packedOffsets[index]).Raw((byte)' ');
            (places[number], indexes[number]) = (stream, index);
        }

        var first = content.Length;
        content.Raw(packed.Span);

        using var entries = new PdfBuffer();
        entries.Raw("/Type/ObjStm/N "u8).Integer(packedNumbers.Count).Raw("/First "u8).Integer(first);
        WriteStream(stream, entries.Span, content.Span);
        packed.Clear();
        packedNumbers.Clear();
        packedOffsets.Clear();
    }

    /// <summary>The rows of the cross-reference stream, each as the difference from the row above (predictor 12, 7.4.4.4).</summary>
    private PdfBuffer BuildCrossReferences()
    {
        var rows = new PdfBuffer(8 * places.Count);
        Span<byte> above = stackalloc byte[7];
        Span<byte> row = stackalloc byte[7];
        above.Clear();

        for (var number = 0; number < places.Count; number++)
        {
            // Object 0 heads the list of free objects; a reserved number that was never used is free as well.
            row[0] = (byte)(indexes[number] != NotPacked ? 2 : places[number] > 0 ? 1 : 0);
            BinaryPrimitives.WriteInt32BigEndian(row[1..], places[number]);
            BinaryPrimitives.WriteUInt16BigEndian(
                row[5..],
                (ushort)(row[0] switch { 0 => ushort.MaxValue, 1 => 0, _ => indexes[number] }));

            rows.Raw(2);
            for (var i = 0; i < row.Length; i++)
            {
                rows.Raw((byte)(row[i] - above[i]));
            }

            row.CopyTo(above);
        }

        return rows;
    }

    private void WriteId(ReadOnlySpan<byte> id)
    {
        file.Raw((byte)'<');
        for (var i = 0; i < id.Length; i += 2)
        {
            file.HexDigits(BinaryPrimitives.ReadUInt16BigEndian(id[i..]));
        }

        file.Raw((byte)'>');
    }
}
