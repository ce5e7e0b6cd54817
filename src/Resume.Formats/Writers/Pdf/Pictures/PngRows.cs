using System.IO.Compression;

namespace Resume.Formats.Writers.Pdf.Pictures;

/// <summary>The rows of a PNG file: a number that says how it is filtered before each (ISO/IEC 15948, 9), in seven passes where it is interlaced (8.2).</summary>
internal static class PngRows
{
    // More than a camera makes; what claims more is out to fill the memory.
    private const long MostPixels = 50_000_000;

    // As small as RFC 1951 can make anything.
    private const long BestRatio = 1032;

    private const byte Paeth = 4;

    private static readonly Pass[] Whole = [new(0, 0, 1, 1)];
    private static readonly Pass[] Interlaced = [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    /// <summary>The rows of all passes, as they come out of the compression. That all are there is made sure of.</summary>
    public static byte[] Inflate(PngFile file)
    {
        if ((long)file.Width * file.Height > MostPixels)
        {
            throw new PictureFileException($"it is too large: {file.Width} × {file.Height} pixels");
        }

        var length = Passes(file).Sum(pass => pass.Rows(file) * (1 + file.RowLength((int)pass.Columns(file))));
        if (length > (file.Compressed.Length + 1) * BestRatio)
        {
            throw new PictureFileException("it ends before its picture does");
        }

        var rows = new byte[length];
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(file.Compressed.ToArray()), CompressionMode.Decompress);
            if (zlib.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) < rows.Length)
            {
                throw new PictureFileException("it ends before its picture does");
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // What asks for a dictionary, which a PNG cannot have, is an IOException.
            throw new PictureFileException("it is damaged", exception);
        }

        return rows;
    }

    /// <summary>The pixels: 8 bits for each of their numbers, which are scaled to that unless they are indexes.</summary>
    public static byte[] Pixels(PngFile file, byte[] rows)
    {
        var channels = file.Channels;
        var pixels = new byte[file.Width * file.Height * channels];
        var at = 0;
        foreach (var pass in Passes(file))
        {
            var (columns, length) = ((int)pass.Columns(file), (int)file.RowLength((int)pass.Columns(file)));
            var above = new byte[length].AsSpan();
            for (var y = 0; y < pass.Rows(file); y++, at += 1 + length)
            {
                var row = rows.AsSpan(at + 1, length);
                Unfilter(rows[at], row, above, Math.Max(1, channels * file.Bits / 8));
                for (var i = 0; i < columns * channels; i++)
                {
                    var (x, channel) = Math.DivRem(i, channels);
                    var place = (((pass.Top + (y * pass.StepDown)) * file.Width) + pass.Left + (x * pass.StepRight)) * channels;
                    pixels[place + channel] = Number(file, row, i);
                }

                above = row;
            }
        }

        return pixels;
    }

    private static Pass[] Passes(PngFile file) =>
        file.IsInterlaced ? [.. Interlaced.Where(pass => pass.Columns(file) > 0 && pass.Rows(file) > 0)] : Whole;

    private static byte Number(PngFile file, ReadOnlySpan<byte> row, int index)
    {
        if (file.Bits >= 8)
        {
            return row[index * file.Bits / 8];
        }

        var largest = (1 << file.Bits) - 1;
        var number = (row[index * file.Bits / 8] >> (8 - file.Bits - (index * file.Bits % 8))) & largest;
        return (byte)(file.Colors == PngColors.Indexed ? number : number * 255 / largest);
    }

    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (filter > Paeth)
        {
            throw new PictureFileException("it is damaged");
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

    /// <summary>Pixels of 8 bits a number -> rows filtered after Paeth, which suits photos; indexes are left as they are.</summary>
    public static byte[] Filter(ReadOnlySpan<byte> pixels, int rowLength, int step, bool areIndexes)
    {
        var count = pixels.Length / rowLength;
        var rows = new byte[pixels.Length + count];
        for (var y = 0; y < count; y++)
        {
            var row = pixels.Slice(y * rowLength, rowLength);
            var target = rows.AsSpan(y * (rowLength + 1), rowLength + 1);
            if (areIndexes)
            {
                row.CopyTo(target[1..]);
                continue;
            }

            target[0] = Paeth;
            var above = y == 0 ? [] : pixels.Slice((y - 1) * rowLength, rowLength);
            for (var i = 0; i < rowLength; i++)
            {
                var left = i < step ? (byte)0 : row[i - step];
                target[i + 1] = (byte)(row[i] - (y == 0 ? left : Predict(left, above[i], i < step ? (byte)0 : above[i - step])));
            }
        }

        return rows;
    }

    private static byte Predict(byte left, byte above, byte corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    // Where a pass has its pixels.
    private readonly record struct Pass(int Left, int Top, int StepRight, int StepDown)
    {
        public long Columns(PngFile file) => ((long)file.Width - Left + StepRight - 1) / StepRight;

        public long Rows(PngFile file) => ((long)file.Height - Top + StepDown - 1) / StepDown;
    }
}
