using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Imaging;

/// <summary>Turns unfiltered PNG rows into pixels of 8-bit samples: grey or RGB, then opacity.</summary>
internal sealed class PngSamples(PngHeader header, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency)
{
    private const byte Opaque = 255;

    /// <summary>Samples of colour per pixel: 1 for grey, 3 for RGB.</summary>
    public int Colors { get; } = header.Colors is PngColorType.Grey or PngColorType.GreyAlpha ? 1 : 3;

    /// <summary>The sample at an index in a row, with all its bits.</summary>
    public static int Number(ReadOnlySpan<byte> row, int index, int bits) => bits switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        _ => (row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & ((1 << bits) - 1),
    };

    /// <summary>Reads the pixels of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The number of its pixels.</param>
    /// <param name="pixels">Gets <see cref="Colors"/> samples and the opacity of each pixel.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<byte> row, int columns, Span<byte> pixels)
    {
        if (header is { Bits: 8, Colors: PngColorType.GreyAlpha or PngColorType.Rgba })
        {
            row.CopyTo(pixels);
            return;
        }

        var (bits, channels, length) = (header.Bits, header.Channels, Colors + 1);
        var colors = palette.Span;
        var opacities = transparency.Span;
        var isIndexed = header.Colors == PngColorType.Indexed;
        for (var x = 0; x < columns; x++)
        {
            var pixel = pixels.Slice(x * length, length);
            if (isIndexed)
            {
                var index = Number(row, x, bits);
                colors.Slice(3 * index, 3).CopyTo(pixel);
                pixel[3] = index < opacities.Length ? opacities[index] : Opaque;
                continue;
            }

            // 11.3.2.1: one colour, with 16 bits per sample, is transparent.
            var isTransparent = !opacities.IsEmpty;
            for (var channel = 0; channel < channels; channel++)
            {
                var number = Number(row, (x * channels) + channel, bits);
                pixel[channel] = (byte)(bits == 16 ? number >> 8 : bits == 8 ? number : number * 255 / ((1 << bits) - 1));
                isTransparent = isTransparent && number == BinaryPrimitives.ReadUInt16BigEndian(opacities[(2 * channel)..]);
            }

            if (channels == Colors)
            {
                pixel[channels] = isTransparent ? (byte)0 : Opaque;
            }
        }
    }
}
