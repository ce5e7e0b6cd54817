using System.Numerics;
using System.Runtime.InteropServices;

namespace Resume.Formats.Imaging;

/// <summary>The filters of PNG rows (ISO/IEC 15948, 9).</summary>
internal static class PngFilter
{
    /// <summary>The largest filter type: Paeth.</summary>
    public const byte Last = 4;

    /// <summary>Reverses the filter of a row in place.</summary>
    /// <param name="filter">The filter type, 0 to 4.</param>
    /// <param name="row">The filtered row.</param>
    /// <param name="above">The row above, unfiltered; zeros for the first one.</param>
    /// <param name="step">Bytes per pixel, at least 1.</param>
    public static void Reverse(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        // A loop for each: this is where most of the time of a large picture goes.
        switch (filter)
        {
            case 1:
                for (var i = step; i < row.Length; i++)
                {
                    row[i] += row[i - step];
                }

                break;
            case 2:
                AddRow(row, above);
                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i < step ? 0 : row[i - step]) + above[i]) / 2);
                }

                break;
            case Last:
                // Left of the first pixel all is 0, so the one above is the best prediction.
                var first = Math.Min(step, row.Length);
                AddRow(row[..first], above[..first]);
                var target = row[first..];
                var up = above[first..];
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] += Predict(row[i], up[i], above[i]);
                }

                break;
        }
    }

    /// <summary>Filters 8-bit samples with Paeth, which suits photos.</summary>
    /// <returns>The rows, each after its filter type.</returns>
    public static byte[] Apply(ReadOnlySpan<byte> samples, int rowLength, int step)
    {
        var count = samples.Length / rowLength;
        var rows = new byte[samples.Length + count];
        ReadOnlySpan<byte> above = new byte[rowLength];
        for (var y = 0; y < count; y++)
        {
            var row = samples.Slice(y * rowLength, rowLength);
            var target = rows.AsSpan(y * (rowLength + 1), rowLength + 1);
            target[0] = Last;
            for (var i = 0; i < rowLength; i++)
            {
                target[i + 1] = (byte)(row[i] - (i < step ? above[i] : Predict(row[i - step], above[i], above[i - step])));
            }

            above = row;
        }

        return rows;
    }

    private static void AddRow(Span<byte> row, ReadOnlySpan<byte> above)
    {
        var vectors = MemoryMarshal.Cast<byte, Vector<byte>>(row);
        var others = MemoryMarshal.Cast<byte, Vector<byte>>(above);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] += others[i];
        }

        for (var i = vectors.Length * Vector<byte>.Count; i < row.Length; i++)
        {
            row[i] += above[i];
        }
    }

    // The Paeth predictor, 9.4.
    private static byte Predict(byte left, byte above, byte corner)
    {
        // Math.Abs would check for a number that cannot occur.
        int a = above - corner, b = left - corner, c = a + b;
        (a, b, c) = (a < 0 ? -a : a, b < 0 ? -b : b, c < 0 ? -c : c);
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }
}
