using System.Buffers;

namespace Resume.Formats.Writers.Pdf.Compression;

/// <summary>Data in the form of zlib (RFC 1950), which PDF's FlateDecode takes.</summary>
/// <remarks>
/// The runtime's compressor is another one on other systems and in other versions, each with bytes of its own, and a résumé must be the same
/// on every machine. Hence this one, which besides writes right into the file.
/// </remarks>
internal static class Flate
{
    private const int TokensABlock = 1 << 15;

    public static void Compress(ReadOnlySpan<byte> data, PdfBuffer target)
    {
        // A window of 32 kB, compressed with care.
        target.Raw(0x78).Raw(0xDA);

        var tokens = ArrayPool<Token>.Shared.Rent(TokensABlock);
        var bits = new BitWriter(target);
        using (var matches = new MatchFinder(data.Length))
        {
            var position = 0;
            do
            {
                var start = position;
                var count = matches.Parse(data, ref position, tokens.AsSpan(0, TokensABlock));
                Block.Write(bits, tokens.AsSpan(0, count), data[start..position], isLast: position == data.Length);
            }
            while (position < data.Length);
        }

        bits.Align();
        ArrayPool<Token>.Shared.Return(tokens);
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
