using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Resume.Formats.Imaging;

/// <summary>The frame header of a JPEG file that can be shown (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Process">The marker: baseline, extended or progressive Huffman coding.</param>
/// <param name="Width">Width in pixels, at least 1.</param>
/// <param name="Height">Height in pixels, at least 1.</param>
/// <param name="Components">The samples of a pixel: 1 for grey, 3 for RGB, 4 for CMYK.</param>
internal sealed record JpegFrame(byte Process, int Width, int Height, ImmutableArray<JpegComponent> Components)
{
    private const int FixedLength = 6;

    public bool IsProgressive => Process == JpegMarker.Progressive;

    /// <summary>The largest sampling factors: the size of a unit of all components, in blocks.</summary>
    public (int Horizontal, int Vertical) Unit { get; } = (Components.Max(each => each.Horizontal), Components.Max(each => each.Vertical));

    /// <summary>Returns the first frame header of a file.</summary>
    /// <exception cref="ImageFileException">There is none, or no viewer can be relied on to show it.</exception>
    public static JpegFrame Find(ReadOnlySpan<byte> file)
    {
        var segments = new JpegSegments(file);
        while (segments.MoveNext())
        {
            if (JpegMarker.IsFrame(segments.Marker) || segments.Marker == JpegMarker.HierarchicalProgression)
            {
                return Read(segments.Marker, segments.Content);
            }

            if (segments.Marker == JpegMarker.StartOfScan)
            {
                break;
            }
        }

        throw new ImageFileException("its size is missing");
    }

    /// <summary>Reads the content of a frame segment.</summary>
    /// <exception cref="ImageFileException">It is damaged, or no viewer can be relied on to show it.</exception>
    public static JpegFrame Read(byte marker, ReadOnlySpan<byte> content)
    {
        if (marker is not (JpegMarker.Baseline or JpegMarker.Extended or JpegMarker.Progressive))
        {
            throw new ImageFileException("it is a lossless, hierarchical or arithmetic-coded JPEG, which most viewers do not show");
        }

        if (content.Length < FixedLength || content.Length != FixedLength + (JpegComponent.Length * content[5]))
        {
            throw ImageFileException.Damaged();
        }

        if (content[0] != 8)
        {
            throw new ImageFileException(FormattableString.Invariant($"it has {content[0]} bits per channel instead of 8"));
        }

        if (content[5] is not (1 or 3 or 4))
        {
            throw new ImageFileException("its pixels are neither grey nor RGB nor CMYK");
        }

        var components = ImmutableArray.CreateBuilder<JpegComponent>();
        for (var i = FixedLength; i < content.Length; i += JpegComponent.Length)
        {
            components.Add(JpegComponent.Read(content[i..]));
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(content[1..]), BinaryPrimitives.ReadUInt16BigEndian(content[3..]));
        return width == 0 || height == 0 ? throw new ImageFileException("its size is missing")
            : components.DistinctBy(each => each.Id).Count() < components.Count ? throw ImageFileException.Damaged()
            : new(marker, width, height, components.ToImmutable());
    }

    /// <summary>The content of its segment.</summary>
    public byte[] Write() =>
    [
        8, (byte)(Height >> 8), (byte)Height, (byte)(Width >> 8), (byte)Width, (byte)Components.Length,
        .. Components.SelectMany(each => new[] { each.Id, (byte)((each.Horizontal << 4) | each.Vertical), (byte)each.Table }),
    ];
}
