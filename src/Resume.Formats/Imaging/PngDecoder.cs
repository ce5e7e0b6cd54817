using System.IO.Compression;

namespace Resume.Formats.Imaging;

/// <summary>Decompresses and decodes the rows of a PNG file. Memory is allocated only for what the file can contain.</summary>
internal static class PngDecoder
{
    // The most that RFC 1951 can expand a byte to.
    private const long MaxRatio = 1032;

    /// <summary>Returns the filtered rows of all passes, each after its filter type.</summary>
    /// <exception cref="ImageFileException">The image is too large, or its rows are damaged or missing.</exception>
    public static byte[] Decompress(PngFile file)
    {
        var header = file.Header;
        if (!ImageLimits.Allow(header.Width, header.Height))
        {
            throw new ImageFileException($"it is too large: {header.Width} × {header.Height} pixels");
        }

        var length = PngPass.All(header).Sum(pass => pass.Rows(header) * (1 + header.RowLength(pass.Columns(header))));
        if (length > (file.Compressed.Length + 1) * MaxRatio)
        {
            throw ImageFileException.Truncated();
        }

        var rows = new byte[length];
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(file.Compressed.ToArray()), CompressionMode.Decompress);
            if (zlib.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) < rows.Length)
            {
                throw ImageFileException.Truncated();
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // A stream with a preset dictionary, which PNG does not allow, is an IOException.
            throw ImageFileException.Damaged(exception);
        }

        return rows;
    }

    /// <summary>Returns one byte per sample, row by row. Samples are scaled to 8 bits, palette indexes are not.</summary>
    /// <param name="header">The header.</param>
    /// <param name="rows">The filtered rows, which are overwritten.</param>
    /// <exception cref="ImageFileException">A row has an unknown filter type.</exception>
    public static byte[] Decode(PngHeader header, byte[] rows)
    {
        var channels = header.Channels;
        var samples = new byte[header.Width * header.Height * channels];
        var offset = 0;
        foreach (var pass in PngPass.All(header))
        {
            var columns = pass.Columns(header);
            var length = (int)header.RowLength(columns);
            var above = new byte[length].AsSpan();
            for (var y = 0; y < pass.Rows(header); y++)
            {
                var row = rows.AsSpan(offset + 1, length);
                PngFilter.Reverse(rows[offset], row, above, Math.Max(1, channels * header.Bits / 8));
                for (var i = 0; i < columns * channels; i++)
                {
                    var (x, channel) = Math.DivRem(i, channels);
                    var pixel = ((pass.Top + (y * pass.StepY)) * header.Width) + pass.Left + (x * pass.StepX);
                    samples[(pixel * channels) + channel] = Sample(header, row, i);
                }

                above = row;
                offset += 1 + length;
            }
        }

        return samples;
    }

    private static byte Sample(PngHeader header, ReadOnlySpan<byte> row, int index)
    {
        if (header.Bits >= 8)
        {
            return row[index * header.Bits / 8];
        }

        var largest = (1 << header.Bits) - 1;
        var sample = (row[index * header.Bits / 8] >> (8 - header.Bits - (index * header.Bits % 8))) & largest;
        return (byte)(header.Colors == PngColorType.Indexed ? sample : sample * 255 / largest);
    }
}
