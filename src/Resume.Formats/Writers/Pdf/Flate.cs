using Resume.Formats.Compression;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The filter FlateDecode (ISO 32000-1, 7.4.4): data in the form of zlib, RFC 1950.</summary>
internal static class Flate
{
    public static void Compress(ReadOnlySpan<byte> data, PdfBuffer target)
    {
        // A window of 32 kB, compressed with care.
        target.Raw(0x78).Raw(0xDA);
        Deflate.Compress(data, target);
        target.BigEndian(Adler32(data), 4);
    }

    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        uint a = 1, b = 0;
        while (!data.IsEmpty)
        {
            // As many as both sums hold before they overflow.
            var part = data[..Math.Min(data.Length, 5552)];
            foreach (var value in part)
            {
                a += value;
                b += a;
            }

            a %= 65521;
            b %= 65521;
            data = data[part.Length..];
        }

        return (b << 16) | a;
    }
}
