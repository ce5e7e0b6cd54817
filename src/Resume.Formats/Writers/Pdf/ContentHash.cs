namespace Resume.Formats.Writers.Pdf;

/// <summary>FNV-1a of 128 bits: names a content by its bytes. It guards against nothing, and needs no cryptographic library to be loaded.</summary>
internal static class ContentHash
{
    private static readonly UInt128 Basis = new(0x6c62272e07bb0142, 0x62b821756295c58d);
    private static readonly UInt128 Prime = new(0x0000000001000000, 0x000000000000013b);

    public static UInt128 Of(ReadOnlySpan<byte> content)
    {
        var hash = Basis;
        foreach (var value in content)
        {
            hash = (hash ^ value) * Prime;
        }

        return hash;
    }
}
