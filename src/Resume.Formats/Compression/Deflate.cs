using System.Buffers;

namespace Resume.Formats.Compression;

/// <summary>Data in the form of RFC 1951, as PDF and zip have it.</summary>
/// <remarks>
/// The runtime's compressor is another one on other systems and in other versions, each with bytes of its own;
/// the same résumé must give the same file everywhere.
/// </remarks>
internal static class Deflate
{
    private const int TokensABlock = 1 << 15;

    // 128 kB that each thread needs again for the next stream.
    [ThreadStatic]
    private static DeflateToken[]? Tokens;

    /// <summary>Appends the data, compressed, to the target.</summary>
    public static void Compress(ReadOnlySpan<byte> data, IBufferWriter<byte> target)
    {
        var tokens = Tokens ??= new DeflateToken[TokensABlock];
        var bits = new BitWriter(target);
        using (var matches = new MatchFinder(data.Length))
        {
            var position = 0;
            do
            {
                var start = position;
                var count = matches.Parse(data, ref position, tokens);
                DeflateBlock.Write(bits, tokens, count, data[start..position], target, isLast: position == data.Length);
            }
            while (position < data.Length);
        }

        bits.Align();
    }
}
