namespace Resume.Formats.Imaging;

/// <summary>The segments of a JPEG file that say which colours the numbers of its pixels mean, and how long a pixel is.</summary>
internal sealed class JpegColors
{
    private const int JfifLength = 14;
    private const int AdobeLength = 12;
    private const int LongestPart = 65_519;

    private readonly SortedDictionary<int, byte[]> parts = [];
    private byte[]? jfif;
    private byte[]? adobe;
    private int count;

    private static ReadOnlySpan<byte> ProfileSignature => "ICC_PROFILE\0"u8;

    /// <summary>Reads a segment of an application; others than these are ignored.</summary>
    public void Read(byte marker, ReadOnlySpan<byte> content)
    {
        if (marker == JpegMarker.App0 && content.Length >= JfifLength && content.StartsWith("JFIF\0"u8))
        {
            // JFIF 1.02: version and density are kept; after them come the width, height and pixels of a thumbnail.
            jfif ??= [.. content[..(JfifLength - 2)], 0, 0];
        }
        else if (marker == JpegMarker.App14 && content.Length >= AdobeLength && content.StartsWith("Adobe"u8))
        {
            adobe ??= content[..AdobeLength].ToArray();
        }
        else if (marker == JpegMarker.App2 && content.StartsWith(ProfileSignature) && content.Length > ProfileSignature.Length + 2)
        {
            // ISO 15076-1, B.4: the number of the part, from 1, and the number of parts.
            var part = content[ProfileSignature.Length..];
            count = part[1];
            parts.TryAdd(part[0], part[2..].ToArray());
        }
    }

    /// <summary>True if the file is one of Adobe's, in whose CMYK pictures 0 means full ink.</summary>
    public static bool IsAdobe(ReadOnlySpan<byte> jpeg)
    {
        var segments = new JpegSegments(jpeg);
        while (segments.MoveNext() && segments.Marker != JpegMarker.StartOfScan)
        {
            if (segments.Marker == JpegMarker.App14)
            {
                return true;
            }
        }

        return false;
    }

    public void Write(JpegOutput output, int components)
    {
        // JFIF 1.02 asks for its segment first.
        if (jfif is not null)
        {
            output.Segment(JpegMarker.App0, jfif);
        }

        if (adobe is not null)
        {
            output.Segment(JpegMarker.App14, adobe);
        }

        var isWhole = count > 0 && parts.Keys.SequenceEqual(Enumerable.Range(1, count));
        if (isWhole && ColorProfile.Clean(parts.Values.SelectMany(part => part).ToArray(), components) is { } profile)
        {
            var chunks = profile.Chunk(LongestPart).ToList();
            for (var i = 0; i < chunks.Count; i++)
            {
                output.Segment(JpegMarker.App2, [.. ProfileSignature, (byte)(i + 1), (byte)chunks.Count, .. chunks[i]]);
            }
        }
    }
}
