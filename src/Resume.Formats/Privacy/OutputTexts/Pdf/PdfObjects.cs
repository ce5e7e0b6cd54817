using System.IO.Compression;

namespace Resume.Formats.Privacy.OutputTexts.Pdf;

/// <summary>A stream of a PDF file: its dictionary and its bytes as stored.</summary>
/// <param name="Entries">The dictionary.</param>
/// <param name="Stored">The bytes.</param>
internal sealed record PdfStream(PdfDictionary Entries, byte[] Stored)
{
    /// <summary>The bytes, unpacked.</summary>
    public byte[] Unpack()
    {
        switch (Entries.Word("Filter"))
        {
            case null:
                return Stored;
            case "/FlateDecode":
                using (var zlib = new ZLibStream(new MemoryStream(Stored), CompressionMode.Decompress))
                using (var unpacked = new MemoryStream())
                {
                    zlib.CopyTo(unpacked);
                    return unpacked.ToArray();
                }

            default:
                throw new UnreadableOutputException("a stream");
        }
    }
}

/// <summary>
/// All objects of a PDF file as our writer lays it out: streams one after the other, and all other objects in object streams. Anything else
/// is not understood.
/// </summary>
internal sealed class PdfObjects
{
    /// <summary>The objects that are not streams, by their number.</summary>
    public Dictionary<int, PdfValue> Values { get; } = [];

    /// <summary>The streams, by their number.</summary>
    public Dictionary<int, PdfStream> Streams { get; } = [];

    /// <summary>Reads a file.</summary>
    public static PdfObjects Read(ReadOnlySpan<byte> file)
    {
        var objects = new PdfObjects();
        var syntax = new PdfSyntax(file);
        if (!syntax.Take("%PDF-1.7\n%"u8))
        {
            throw new UnreadableOutputException("its header");
        }

        // The rest of the comment that marks the file as binary.
        syntax.Position += file[syntax.Position..].IndexOf((byte)'\n') + 1;
        while (!syntax.Take("startxref\n"u8))
        {
            objects.ReadStream(ref syntax);
        }

        if (syntax.Read() is not PdfWord { Integer: not null } || !file[syntax.Position..].SequenceEqual("\n%%EOF\n"u8))
        {
            throw new UnreadableOutputException("its end");
        }

        return objects;
    }

    private void ReadStream(ref PdfSyntax syntax)
    {
        if (syntax.Read() is not PdfWord { Integer: { } number } || syntax.Read() is not PdfWord { Text: "0" }
            || syntax.Read() is not PdfWord { Text: "obj" } || syntax.Read() is not PdfDictionary entries
            || !syntax.Take("stream\n"u8) || (entries["Length"] as PdfWord)?.Integer is not { } length)
        {
            throw new UnreadableOutputException("an object");
        }

        var stream = new PdfStream(entries, syntax.ReadBytes(length).ToArray());
        if (!syntax.Take("\nendstream\nendobj\n"u8))
        {
            throw new UnreadableOutputException("the end of a stream");
        }

        if (entries.Word("Type") == "/ObjStm")
        {
            ReadPacked(stream);
        }
        else
        {
            Streams[number] = stream;
        }
    }

    // 7.5.7: numbers and offsets, then the objects.
    private void ReadPacked(PdfStream stream)
    {
        var syntax = new PdfSyntax(stream.Unpack());
        var count = (stream.Entries["N"] as PdfWord)?.Integer ?? 0;
        var numbers = new List<int>();
        for (var i = 0; i < count; i++)
        {
            numbers.Add((syntax.Read() as PdfWord)?.Integer ?? throw new UnreadableOutputException("an object stream"));
            syntax.Read();
        }

        foreach (var number in numbers)
        {
            Values[number] = syntax.Read() ?? throw new UnreadableOutputException("an object stream");
        }

        if (syntax.Read() is not null)
        {
            throw new UnreadableOutputException("an object stream");
        }
    }
}
