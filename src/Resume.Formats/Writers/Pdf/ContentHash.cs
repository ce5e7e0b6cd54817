namespace Resume.Formats.Writers.Pdf;

/// <summary>FNV-1a of 128 bits: names a content by its bytes. It guards against nothing, and needs no cryptographic library to be loaded.</summary>
internal readonly record struct ContentHash(ulong High, ulong Low)
{
    // The prime is 2 to the 88th and this.
    private const ulong Prime = 0x13b;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        ulong high = 0x6c62272e07bb0142, low = 0x62b821756295c58d;
        foreach (var value in content)
        {
            low ^= value;
            var shifted = low << 24;
            high = high * Prime + Math.BigMul(low, Prime, out low) + shifted;
        }

        return new(high, low);
    }
}
