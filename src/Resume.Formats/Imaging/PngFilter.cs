namespace Resume.Formats.Imaging;

/// <summary>The filters of PNG rows (ISO/IEC 15948, 9).</summary>
internal static class PngFilter
{
    private const byte Paeth = 4;

    /// <summary>Reverses the filter of a row in place.</summary>
    /// <param name="filter">The filter type, 0 to 4.</param>
    /// <param name="row">The filtered row.</param>
    /// <param name="above">The row above, unfiltered; zeros for the first one.</param>
    /// <param name="step">Bytes per pixel, at least 1.</param>
    /// <exception cref="ImageFileException">The filter type is not one of the standard's.</exception>
    public static void Reverse(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (filter > Paeth)
        {
            throw ImageFileException.Damaged();
        }

        for (var i = 0; i < row.Length && filter > 0; i++)
        {
            var (left, corner) = i < step ? ((byte)0, (byte)0) : (row[i - step], above[i - step]);
            row[i] += filter switch
            {
                1 => left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                _ => Predict(left, above[i], corner),
            };
        }
    }

    /// <summary>Filters 8-bit samples: Paeth, which suits photos, or none for palette indexes.</summary>
    /// <returns>The rows, each after its filter type.</returns>
    public static byte[] Apply(ReadOnlySpan<byte> samples, int rowLength, int step, bool areIndexes)
    {
        var count = samples.Length / rowLength;
        var rows = new byte[samples.Length + count];
        for (var y = 0; y < count; y++)
        {
            var row = samples.Slice(y * rowLength, rowLength);
            var target = rows.AsSpan(y * (rowLength + 1), rowLength + 1);
            if (areIndexes)
            {
                row.CopyTo(target[1..]);
                continue;
            }

            target[0] = Paeth;
            var above = y == 0 ? [] : samples.Slice((y - 1) * rowLength, rowLength);
            for (var i = 0; i < rowLength; i++)
            {
                var left = i < step ? (byte)0 : row[i - step];
                target[i + 1] = (byte)(row[i] - (y == 0 ? left : Predict(left, above[i], i < step ? (byte)0 : above[i - step])));
            }
        }

        return rows;
    }

    // The Paeth predictor, 9.4.
    private static byte Predict(byte left, byte above, byte corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
