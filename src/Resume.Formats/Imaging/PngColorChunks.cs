using System.IO.Compression;

namespace Resume.Formats.Imaging;

/// <summary>The chunks that say which colours the numbers of a PNG file's pixels mean (ISO/IEC 15948, 11.3.3).</summary>
internal static class PngColorChunks
{
    private const int LongestName = 79;

    // A profile for printing has 2 MB.
    private const int LargestProfile = 4 * 1024 * 1024;

    /// <summary>The length of each chunk's data; 0 for a colour profile, whose length is its own.</summary>
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["cHRM"] = 32,
        ["cICP"] = 4,
        ["gAMA"] = 4,
        ["iCCP"] = 0,
        ["sRGB"] = 1,
    };

    // Who made the profile, or the picture, can be in its name.
    private static ReadOnlySpan<byte> ProfileName => "profile\0"u8;

    public static bool Contain(string type) => Lengths.ContainsKey(type);

    /// <summary>Returns the data to write; null if the chunk is damaged, which costs some exactness of colours and nothing else.</summary>
    public static byte[]? Clean(PngChunk chunk, PngHeader header)
    {
        var length = Lengths[chunk.Type];
        return !chunk.IsIntact ? null
            : length == 0 ? CleanProfile(chunk.Data.Span, header)
            : chunk.Data.Length == length ? chunk.Data.ToArray() : null;
    }

    private static byte[]? CleanProfile(ReadOnlySpan<byte> data, PngHeader header)
    {
        // 11.3.3.3: a name, and the only method of compression, which is 0.
        var end = data.IndexOf((byte)0);
        if (end is < 1 or > LongestName || data.Length < end + 2 || data[end + 1] != 0
            || Unpack(data[(end + 2)..]) is not { } profile
            || ColorProfile.Clean(profile, header.Colors is PngColorType.Grey or PngColorType.GreyAlpha ? 1 : 3) is not { } clean)
        {
            return null;
        }

        return [.. ProfileName, 0, .. StoredZlib.Write(clean)];
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> compressed)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            using var profile = new MemoryStream();
            var buffer = new byte[16 * 1024];
            for (int length; profile.Length <= LargestProfile && (length = zlib.Read(buffer)) > 0;)
            {
                profile.Write(buffer.AsSpan(0, length));
            }

            return profile.Length > LargestProfile ? null : profile.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // The picture is right without it.
            return null;
        }
    }
}
