using System.Buffers.Binary;
using System.Text;

namespace Resume.Formats.Imaging;

/// <summary>An ICC profile (ISO 15076-1): what the numbers of an image's pixels mean.</summary>
/// <remarks>
/// The standard's tags for colours, devices and viewing are kept, with their texts: description, copyright, and the names of the device and of
/// its maker. All else is left out: private tags, in which for instance macOS writes the serial number of a screen, the settings and the
/// measurements of a device, and bytes between and after the tags. A profile of standard tags without gaps stays the same, byte for byte.
/// </remarks>
internal static class ColorProfile
{
    private const int HeaderLength = 128;
    private const int TableStart = HeaderLength + 4;
    private const int EntryLength = 12;
    private const int MostTags = 100;

    private const string StandardTags =
        "desc cprt dmnd dmdd vued view tech meas lumi wtpt bkpt chad chrm gamt cicp rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC "
        + "A2B0 A2B1 A2B2 A2B3 B2A0 B2A1 B2A2 B2A3 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3 ";

    /// <summary>Returns the profile to write; null if it is damaged, or for other colours than those of the image.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="components">Samples of colour per pixel: 1 for grey, 3 for RGB, 4 for CMYK.</param>
    public static byte[]? Clean(ReadOnlySpan<byte> profile, int components)
    {
        ReadOnlySpan<byte> space = components switch { 1 => "GRAY"u8, 3 => "RGB "u8, _ => "CMYK"u8 };
        if (profile.Length < TableStart || !profile[16..].StartsWith(space) || !profile[36..].StartsWith("acsp"u8)
            || BinaryPrimitives.ReadUInt32BigEndian(profile) is var size && size > profile.Length
            || BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]) is var count && count > MostTags
            || ReadTags(profile, (int)count) is not { Count: > 0 } tags)
        {
            return null;
        }

        var clean = Write(profile, tags);
        return clean is null || profile.StartsWith(clean) ? clean : WithoutId(clean);
    }

    // The standard tags in the order of the table; null if one is not within the profile.
    private static List<Tag>? ReadTags(ReadOnlySpan<byte> profile, int count)
    {
        var tags = new List<Tag>();
        for (var i = 0; i < count; i++)
        {
            if (profile.Length < TableStart + ((i + 1) * EntryLength))
            {
                return null;
            }

            var entry = profile[(TableStart + (i * EntryLength))..];
            var name = Encoding.Latin1.GetString(entry[..4]);
            var (offset, length) = (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            if (offset > profile.Length || length > profile.Length - offset)
            {
                return null;
            }

            if (StandardTags.Contains(name + " ", StringComparison.Ordinal) && tags.TrueForAll(other => other.Name != name))
            {
                tags.Add(new(name, (int)offset, (int)length));
            }
        }

        return tags;
    }

    // The data in its old order, each part at a multiple of four (7.3.1); tags may share it. Null if parts overlap.
    private static byte[]? Write(ReadOnlySpan<byte> profile, List<Tag> tags)
    {
        var places = new Dictionary<(int, int), int>();
        var end = TableStart + (tags.Count * EntryLength);
        foreach (var tag in tags.OrderBy(tag => tag.Offset))
        {
            if (places.TryAdd((tag.Offset, tag.Length), Aligned(end)))
            {
                end = Aligned(end) + tag.Length;
            }
        }

        if (Aligned(end) > Aligned(profile.Length))
        {
            return null;
        }

        // Some programs do not align the end. Bytes 100 to 127 are reserved (7.2).
        var clean = new byte[end == BinaryPrimitives.ReadUInt32BigEndian(profile) ? end : Aligned(end)].AsSpan();
        profile[..100].CopyTo(clean);
        BinaryPrimitives.WriteInt32BigEndian(clean, clean.Length);
        BinaryPrimitives.WriteInt32BigEndian(clean[HeaderLength..], tags.Count);
        for (var i = 0; i < tags.Count; i++)
        {
            var (name, offset, length) = tags[i];
            var entry = clean[(TableStart + (i * EntryLength))..];
            var place = places[(offset, length)];
            Encoding.Latin1.GetBytes(name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], length);
            profile.Slice(offset, length).CopyTo(clean[place..]);
        }

        return clean.ToArray();
    }

    // 7.2.18: a checksum of the profile, which is another one now. Zeros mean that there is none.
    private static byte[] WithoutId(byte[] profile)
    {
        Array.Clear(profile, 84, 16);
        return profile;
    }

    private static int Aligned(int offset) => (offset + 3) & ~3;

    private readonly record struct Tag(string Name, int Offset, int Length);
}
