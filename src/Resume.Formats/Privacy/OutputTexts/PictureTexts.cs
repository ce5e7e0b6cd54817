using System.IO.Compression;
using System.Text;
using Resume.Formats.Imaging;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>What is written in a picture beside its pixels: comments, Exif, XMP and the like.</summary>
internal static class PictureTexts
{
    // Text of a camera or a program; more is not text.
    private const int MostUnpacked = 1 << 20;

    /// <summary>Adds the metadata of a JPEG or PNG file; of any other file, all that looks like text.</summary>
    public static void AddTo(OutputContent content, ReadOnlyMemory<byte> file)
    {
        if (file.Span.StartsWith(JpegMarker.Signature))
        {
            AddJpeg(content, file.Span);
        }
        else if (file.Length > PngHeader.Length && file.Span.StartsWith(PngHeader.Signature))
        {
            AddPng(content, file);
        }
        else
        {
            AddBytes(content, file.Span);
        }
    }

    /// <summary>Adds bytes as text: in UTF-8, and in UTF-16 as far as that is ASCII.</summary>
    public static void AddBytes(OutputContent content, ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).Replace('\uFFFD', CompactText.Barrier).ToCharArray();
        Add(content, text);
        if (bytes.Contains((byte)0))
        {
            Add(content, Array.FindAll(text, character => character != '\0'));
        }
    }

    private static void Add(OutputContent content, char[] text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) ? CompactText.Barrier : text[i];
        }

        content.Add(OutputPlace.PictureMetadata, text);
    }

    private static void AddJpeg(OutputContent content, ReadOnlySpan<byte> file)
    {
        try
        {
            var segments = new JpegSegments(file);
            while (segments.MoveNext())
            {
                if (segments.Marker is (>= JpegMarker.App0 and <= 0xEF) or >= 0xF0)
                {
                    AddBytes(content, segments.Content);
                }
                else if (segments.Marker == JpegMarker.StartOfScan)
                {
                    segments.ReadScan();
                }
            }

            AddBytes(content, segments.Rest);
        }
        catch (ImageFileException)
        {
            throw new UnreadableOutputException("a picture");
        }
    }

    private static void AddPng(OutputContent content, ReadOnlyMemory<byte> file)
    {
        try
        {
            var next = PngHeader.Length;
            while (PngChunk.Read(file, ref next) is { } chunk && chunk.Type != "IEND")
            {
                if (chunk.Type is "zTXt" or "iTXt")
                {
                    AddBytes(content, Unpack(chunk));
                }

                if (chunk.Type is not ("IDAT" or "PLTE" or "iCCP"))
                {
                    AddBytes(content, chunk.Data.Span);
                }
            }

            AddBytes(content, file.Span[Math.Min(next, file.Length)..]);
        }
        catch (Exception exception) when (exception is ImageFileException or InvalidDataException)
        {
            throw new UnreadableOutputException("a picture");
        }
    }

    // ISO/IEC 15948, 11.3.4: the data of zTXt follows a keyword and a method, that of iTXt also a language and a translated keyword.
    private static byte[] Unpack(PngChunk chunk)
    {
        var rest = After(chunk.Data, 1);
        if (chunk.Type == "iTXt")
        {
            if (rest.Length < 2 || rest.Span[0] == 0)
            {
                return [];
            }

            rest = After(rest[2..], 2);
        }
        else if (!rest.IsEmpty)
        {
            rest = rest[1..];
        }

        using var zlib = new ZLibStream(new MemoryStream(rest.ToArray()), CompressionMode.Decompress);
        var unpacked = new byte[MostUnpacked];
        var length = zlib.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
        return unpacked[..length];
    }

    // What follows a number of texts that end with zero.
    private static ReadOnlyMemory<byte> After(ReadOnlyMemory<byte> data, int texts)
    {
        for (var i = 0; i < texts; i++)
        {
            var end = data.Span.IndexOf((byte)0);
            data = end < 0 ? default : data[(end + 1)..];
        }

        return data;
    }
}
