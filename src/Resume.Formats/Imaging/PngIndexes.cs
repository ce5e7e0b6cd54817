namespace Resume.Formats.Imaging;

/// <summary>Checks that a PNG file's palette has the colour of every pixel: otherwise each viewer shows another one.</summary>
internal readonly struct PngIndexes(PngHeader header, int colors)
{
    /// <summary>False if every number that a pixel can have is in the palette, or if there is none.</summary>
    public bool CanBeWrong => header.Colors == PngColorType.Indexed && colors < 1 << header.Bits;

    /// <summary>Checks an unfiltered row.</summary>
    /// <exception cref="ImageFileException">A pixel has an index beyond the palette.</exception>
    public void Check(ReadOnlySpan<byte> row, int columns)
    {
        var largest = 0;
        if (header.Bits == 8)
        {
            largest = row.ContainsAnyExceptInRange((byte)0, (byte)(colors - 1)) ? colors : 0;
        }
        else
        {
            for (var x = 0; x < columns; x++)
            {
                largest = Math.Max(largest, PngSamples.Number(row, x, header.Bits));
            }
        }

        if (largest >= colors)
        {
            throw new ImageFileException("its palette lacks colours of its pixels");
        }
    }
}
