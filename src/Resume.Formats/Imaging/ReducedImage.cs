namespace Resume.Formats.Imaging;

/// <summary>The pixels of a PNG file as 8-bit samples, reduced to about a million of them by averaging squares of pixels.</summary>
/// <remarks>
/// A photo is printed some 3 cm wide, so that a million pixels are more than 600 per inch. Only sums are in memory, whatever the size of the
/// file, and interlaced files, whose rows come in another order, need no more.
/// </remarks>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">Samples of colour per pixel: 1 for grey, 3 for RGB.</param>
/// <param name="Colors">The samples of colour, row by row.</param>
/// <param name="Opacity">The opacity of each pixel; null if all are opaque.</param>
internal sealed record ReducedImage(int Width, int Height, int Components, byte[] Colors, byte[]? Opacity)
{
    private const long MostPixels = 1024 * 1024;

    /// <summary>Decodes a file.</summary>
    /// <exception cref="ImageFileException">The rows are damaged.</exception>
    public static ReducedImage Decode(PngChunks chunks)
    {
        var header = chunks.Header;
        var side = Side(header);
        var samples = new PngSamples(header, chunks.Palette, chunks.Transparency);
        var sums = new PixelSums(header.Width, header.Height, samples.Colors, side);
        var pixels = new byte[header.Width * (samples.Colors + 1)];
        using var rows = new PngRows(header, chunks.Compressed);
        while (rows.MoveNext())
        {
            rows.Reverse();
            var (pass, columns) = (rows.Pass, rows.Pass.Columns(header));
            samples.Read(rows.Row, columns, pixels);
            sums.Add(pixels.AsSpan(0, columns * (samples.Colors + 1)), pass.Left, pass.StepX, pass.Top + (rows.Y * pass.StepY));
        }

        return sums.Average();
    }

    // The side of the squares of which each becomes a pixel.
    private static int Side(PngHeader header)
    {
        var side = 1;
        while ((long)PixelSums.Cells(header.Width, side) * PixelSums.Cells(header.Height, side) > MostPixels)
        {
            side++;
        }

        return side;
    }
}
