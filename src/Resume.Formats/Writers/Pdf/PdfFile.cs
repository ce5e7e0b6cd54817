using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Resume.Formats.Writers.Pdf;

/// <summary>A PDF 1.7 file as it grows: numbered objects, packed into object streams where they are none themselves (ISO 32000-1, 7.5.7).</summary>
internal sealed class PdfFile : IDisposable
{
    // Readers unpack a stream of objects as a whole: large enough to compress well, small enough for a file of thousands of pages.
    private const int ObjectsAStream = 500;
    private const int NotPacked = -1;
    private const int IdLength = 16;

    private readonly PdfBuffer file = new(64 * 1024);
    private readonly PdfBuffer packed = new(16 * 1024);
    private readonly PdfBuffer compressed = new(16 * 1024);
    private readonly List<int> packedNumbers = [];
    private readonly List<int> packedOffsets = [];

    // For each object its offset in the file, or the object stream it is in, and its index in that: lists of numbers need no code of their own.
    private readonly List<int> places = [0];
    private readonly List<int> indexes = [NotPacked];

    // The comment's bytes above 127 tell programs that copy files that this one is binary (7.5.2).
    public PdfFile() => file.Raw("%PDF-1.7\n%\u00e2\u00e3\n"u8);

    /// <summary>The number of an object to be written later.</summary>
    public int Reserve()
    {
        places.Add(0);
        indexes.Add(NotPacked);
        return places.Count - 1;
    }

    /// <summary>Where to write an object that is no stream. It ends where the next one begins.</summary>
    public PdfBuffer Object(int number)
    {
        if (packedNumbers.Count == ObjectsAStream)
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

    /// <summary>Writes a stream; <paramref name="entries"/> are what its dictionary holds beside length and filter.</summary>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        places[number] = file.Length;
        file.Integer(number).Raw(" 0 obj<<"u8).Raw(entries);
        Body(data, compress);
    }

    /// <summary>Writes what is left and the cross-reference stream (7.5.8), and returns the file.</summary>
    public ReadOnlyMemory<byte> Finish(int catalog, int info)
    {
        WritePackedObjects();

        var id = SHA256.HashData(file.Span).AsSpan(0, IdLength);
        var number = Reserve();
        var start = file.Length;
        places[number] = start;

        using var rows = CrossReferences();
        file.Integer(number).Raw(" 0 obj<</Type/XRef/Size "u8).Integer(places.Count)
            .Raw("/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info)
            .Raw("/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/ID["u8);
        Id(id);
        Id(id);
        file.Raw("]"u8);
        Body(rows.Span, compress: true);
        file.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        return file.Memory;
    }

    public void Dispose()
    {
        file.Dispose();
        packed.Dispose();
        compressed.Dispose();
    }

    private void Body(ReadOnlySpan<byte> data, bool compress)
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
        Stream(stream, entries.Span, content.Span);
        packed.Clear();
        packedNumbers.Clear();
        packedOffsets.Clear();
    }

    /// <summary>The rows of the cross-reference stream, each as its difference to the one above (predictor 12, 7.4.4.4): nearly all zeros.</summary>
    private PdfBuffer CrossReferences()
    {
        var rows = new PdfBuffer(8 * places.Count);
        Span<byte> above = stackalloc byte[7];
        Span<byte> row = stackalloc byte[7];
        above.Clear();

        for (var number = 0; number < places.Count; number++)
        {
            // Number 0 heads the list of free objects; a number reserved and never used is free as well.
            row[0] = (byte)(indexes[number] != NotPacked ? 2 : places[number] > 0 ? 1 : 0);
            BinaryPrimitives.WriteInt32BigEndian(row[1..], places[number]);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)(row[0] switch { 0 => ushort.MaxValue, 1 => 0, _ => indexes[number] }));

            rows.Raw(2);
            for (var i = 0; i < row.Length; i++)
            {
                rows.Raw((byte)(row[i] - above[i]));
            }

            row.CopyTo(above);
        }

        return rows;
    }

    private void Id(ReadOnlySpan<byte> id)
    {
        file.Raw((byte)'<');
        for (var i = 0; i < id.Length; i += 2)
        {
            file.HexDigits(BinaryPrimitives.ReadUInt16BigEndian(id[i..]));
        }

        file.Raw((byte)'>');
    }
}
