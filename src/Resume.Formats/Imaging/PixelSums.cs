using System.Runtime.CompilerServices;

namespace Resume.Formats.Imaging;

/// <summary>Sums of the samples in each square of pixels, in whatever order the pixels come.</summary>
internal sealed class PixelSums(int width, int height, int components, int side)
{
    private readonly int across = Cells(width, side);
    private readonly int down = Cells(height, side);

    // For each square: each component times the weight of its pixel, then the opacities.
    private readonly uint[] sums = new uint[Cells(width, side) * Cells(height, side) * (components + 1)];

    /// <summary>The number of squares along a side of the image; the last one may be cut.</summary>
    public static int Cells(int length, int side) => (length + side - 1) / side;

    /// <summary>Adds the pixels of a row.</summary>
    /// <param name="pixels">The samples of each: colours, then opacity.</param>
    /// <param name="left">The column of the first one.</param>
    /// <param name="step">The distance between two of them.</param>
    /// <param name="y">The number of the row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> pixels, int left, int step, int y)
    {
        var length = components + 1;
        var row = sums.AsSpan(y / side * across * length, across * length);
        var (cell, inCell) = (left / side * length, left % side);
        for (var at = 0; at < pixels.Length; at += length)
        {
            var opacity = pixels[at + components];
            var weight = Weight(opacity, 1);
            for (var i = 0; i < components; i++)
            {
                row[cell + i] += pixels[at + i] * weight;
            }

            row[cell + components] += opacity;

            // Counting is faster than to divide by the side for each of 40 million pixels.
            for (inCell += step; inCell >= side; inCell -= side)
            {
                cell += length;
            }
        }
    }

    public ReducedImage Average()
    {
        var (colors, opacity) = (new byte[across * down * components], new byte[across * down]);
        for (var cell = 0; cell < opacity.Length; cell++)
        {
            var pixels = (uint)(CountIn(cell % across, width) * CountIn(cell / across, height));
            var sum = sums.AsSpan(cell * (components + 1), components + 1);
            var weight = Weight(sum[components], pixels);
            for (var i = 0; i < components; i++)
            {
                colors[(cell * components) + i] = (byte)((sum[i] + (weight / 2)) / weight);
            }

            opacity[cell] = (byte)((sum[components] + (pixels / 2)) / pixels);
        }

        return new(across, down, components, colors, opacity.AsSpan().ContainsAnyExcept((byte)255) ? opacity : null);
    }

    // Colours count by their opacity. Even a transparent pixel has one: a viewer mixes it with those around it when it draws the edge.
    private static uint Weight(uint opacity, uint pixels) => (opacity * 256) + pixels;

    private int CountIn(int cell, int length) => Math.Min(side, length - (cell * side));
}
