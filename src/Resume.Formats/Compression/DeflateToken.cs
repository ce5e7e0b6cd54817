namespace Resume.Formats.Compression;

/// <summary>A byte as it is, or bytes that stood there before (RFC 1951, 3.2.5), packed into a number since millions of them are made.</summary>
internal readonly struct DeflateToken
{
    private readonly int packed;

    private DeflateToken(int packed) => this.packed = packed;

    public const int EndOfBlock = 256;

    private static readonly byte[] LengthSymbols = MakeLengthSymbols();

    /// <summary>How many bytes are repeated: 3 to 258; 0 for a byte.</summary>
    public int Length => packed >> 16;

    /// <summary>The byte, or how far back the bytes stand, up to 32768.</summary>
    public int Value => packed & 0xFFFF;

    /// <summary>The symbol of the literal and length alphabet: 0 to 285.</summary>
    public int Symbol => Length == 0 ? Value : 257 + LengthSymbols[Length - 3];

    /// <summary>The symbol of the distance alphabet: 0 to 29.</summary>
    public int DistanceSymbol => DistanceSymbolOf(Value);

    public static DeflateToken Byte(byte value) => new(value);

    public static DeflateToken Match(int length, int distance) => new((length << 16) | distance);

    public static int LengthExtraBits(int symbol) => symbol is < 265 or 285 ? 0 : (symbol - 261) / 4;

    public static int LengthBase(int symbol) =>
        symbol == 285 ? 258 : symbol < 265 ? symbol - 254 : 3 + ((4 + (symbol - 261) % 4) << LengthExtraBits(symbol));

    public static int DistanceExtraBits(int symbol) => symbol < 4 ? 0 : symbol / 2 - 1;

    public static int DistanceBase(int symbol) => symbol < 4 ? symbol + 1 : 1 + ((2 + symbol % 2) << DistanceExtraBits(symbol));

    private static int DistanceSymbolOf(int distance)
    {
        var value = (uint)distance - 1;
        if (value < 4)
        {
            return (int)value;
        }

        // Each power of two has two symbols.
        var high = System.Numerics.BitOperations.Log2(value);
        return 2 * high + (int)((value >> (high - 1)) & 1);
    }

    private static byte[] MakeLengthSymbols()
    {
        var symbols = new byte[256];
        for (var symbol = 257; symbol <= 285; symbol++)
        {
            for (var length = LengthBase(symbol); length < LengthBase(symbol) + (1 << LengthExtraBits(symbol)); length++)
            {
                symbols[Math.Min(length - 3, 255)] = (byte)(symbol - 257);
            }
        }

        return symbols;
    }
}
