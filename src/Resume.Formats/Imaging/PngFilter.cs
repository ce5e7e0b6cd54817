using System.Numerics;
using System.Runtime.CompilerServices;
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
    /// <remarks>
    /// Compiled for this processor when it is called first, as are the other loops over all bytes of an image: code that is compiled ahead of
    /// time takes longer, and would be compiled again when the image is done.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
                for (var i = 0; i < Math.Min(step, row.Length); i++)
                {
                    row[i] += (byte)(above[i] / 2);
                }

                for (var i = step; i < row.Length; i++)
                {
                    row[i] += (byte)((row[i - step] + above[i]) / 2);
                }

                break;
            case Last:
                PngPaeth.Reverse(row, above, step);
                break;
        }
    }

    /// <summary>Filters 8-bit samples with Paeth, which suits photos.</summary>
    /// <returns>The rows, each after its filter type.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
                target[i + 1] = (byte)(row[i] - (i < step ? above[i] : PngPaeth.Predict(row[i - step], above[i], above[i - step])));
            }

            above = row;
        }

        return rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
}
