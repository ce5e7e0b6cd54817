namespace Resume.Formats.Imaging;

/// <summary>The palette indexes that the pixels of a PNG file have.</summary>
internal sealed class PngIndexes(PngHeader header)
{
    private readonly bool[] used = new bool[256];

    /// <summary>False if the pixels are not indexes.</summary>
    public bool Matter => header.Colors == PngColorType.Indexed;

    /// <summary>Adds those of an unfiltered row.</summary>
    public void Add(ReadOnlySpan<byte> row, int columns)
    {
        for (var x = 0; x < columns; x++)
        {
            used[PngSamples.Number(row, x, header.Bits)] = true;
        }
    }

    /// <summary>Returns the palette with black in place of colours that no pixel has: any bytes can be there.</summary>
    /// <exception cref="ImageFileException">A pixel has an index beyond the palette, for which each viewer shows another colour.</exception>
    public byte[] Clean(ReadOnlySpan<byte> palette)
    {
        if (Array.LastIndexOf(used, true) >= palette.Length / 3)
        {
            throw new ImageFileException("its palette lacks colours of its pixels");
        }

        var clean = palette.ToArray();
        for (var i = 0; i < clean.Length; i++)
        {
            clean[i] = used[i / 3] ? clean[i] : (byte)0;
        }

        return clean;
    }

    /// <summary>Returns the opacities of the palette with full opacity in place of those that no pixel has.</summary>
    public ReadOnlyMemory<byte> CleanTransparency(ReadOnlyMemory<byte> opacities)
    {
        if (!Matter)
        {
            return opacities;
        }

        var clean = opacities.ToArray();
        for (var i = 0; i < clean.Length; i++)
        {
            clean[i] = used[i] ? clean[i] : byte.MaxValue;
        }

        return clean;
    }
}
