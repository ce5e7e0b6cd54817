namespace Resume.Formats.Reading.Nodes;

/// <summary>Recognizes the encoding of a file that is not UTF-8, by its byte order mark or by where its zeros are.</summary>
internal static class WrongEncoding
{
    // Enough keys to see a pattern, even in a text in Chinese.
    private const int Sample = 1024;

    // The characters of Windows-1252 from 0x80 that Latin-1 does not have; a space where it has none either.
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>The name of the encoding, such as "UTF-16 (little-endian)", or null.</summary>
    public static string? Recognize(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => "UTF-32 (little-endian)",
        [0, 0, 0xFE, 0xFF, ..] => "UTF-32 (big-endian)",
        [0xFF, 0xFE, ..] => "UTF-16 (little-endian)",
        [0xFE, 0xFF, ..] => "UTF-16 (big-endian)",
        _ => ByZeros(bytes[..Math.Min(bytes.Length, Sample)]),
    };

    /// <summary>The character of a byte in Windows-1252, the encoding of old editors; null for a part of a character in UTF-8.</summary>
    public static char? Character(ReadOnlySpan<byte> bytes, int index)
    {
        var isCut = bytes[index] >= 0xC2 && index + 1 < bytes.Length && bytes[index + 1] is >= 0x80 and < 0xC0;
        var character = bytes[index] < 0xA0 ? Windows1252[bytes[index] - 0x80] : (char)bytes[index];
        return isCut || character == ' ' ? null : character;
    }

    // Letters of keys, spaces and line breaks have a zero in each half or quarter but one.
    private static string? ByZeros(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = stackalloc int[4];
        for (var i = 0; i < bytes.Length; i++)
        {
            zeros[i % 4] += bytes[i] == 0 ? 1 : 0;
        }

        var (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3]);
        var (few, most) = (bytes.Length / 32, bytes.Length / 5);
        return even + odd == 0 || bytes.Length < 4 ? null
            : zeros[0] > most && zeros[1] > most && zeros[3] <= few ? "UTF-32 (big-endian)"
            : zeros[3] > most && zeros[2] > most && zeros[0] <= few ? "UTF-32 (little-endian)"
            : odd > Math.Max(2, 2 * few) && even <= odd / 8 ? "UTF-16 (little-endian)"
            : even > Math.Max(2, 2 * few) && odd <= even / 8 ? "UTF-16 (big-endian)"
            : null;
    }
}
