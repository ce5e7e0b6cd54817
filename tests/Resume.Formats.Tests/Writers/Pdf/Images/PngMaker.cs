using System.Buffers.Binary;
using System.IO.Compression;
using Resume.Formats.Imaging;

namespace Resume.Formats.Tests.Writers.Pdf.Images;

/// <summary>Makes PNG files of every type: 9 × 11 pixels, with every filter in turn.</summary>
internal static class PngMaker
{
    public const int Width = 9;
    public const int Height = 11;

    private static readonly (int Left, int Top, int Right, int Down)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The sample of a pixel's channel, with the given number of bits.</summary>
    public static int Number(int x, int y, int channel, int bits) =>
        ((x * 29) + (y * 53) + (channel * 91)) * 251 % 65521 & ((1 << bits) - 1);

    public static byte[] Make(PngColorType colors, int bits, bool interlaced, byte[]? transparency = null)
    {
        var header = new PngHeader(Width, Height, bits, colors, interlaced);
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(png, "IHDR"u8, [0, 0, 0, Width, 0, 0, 0, Height, (byte)bits, (byte)colors, 0, 0, (byte)(interlaced ? 1 : 0)]);
        if (colors == PngColorType.Indexed)
        {
            Chunk(png, "PLTE"u8, Palette(bits));
        }

        if (transparency is not null)
        {
            Chunk(png, "tRNS"u8, transparency);
        }

        using var rows = new MemoryStream();
        foreach (var pass in interlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            WritePass(rows, header, pass);
        }

        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows.ToArray());
        }

        // In two chunks, which the standard allows.
        Chunk(png, "IDAT"u8, compressed.ToArray()[..20]);
        Chunk(png, "IDAT"u8, compressed.ToArray()[20..]);
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>Makes a PNG file of 8-bit samples, without filters.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="samples">The samples of the pixel at a column and a row.</param>
    public static byte[] Make(PngHeader header, Func<int, int, byte[]> samples)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            foreach (var pass in PngPass.All(header))
            {
                for (var y = pass.Top; y < header.Height; y += pass.StepY)
                {
                    byte[] row =
                        [.. Enumerable.Range(0, pass.Columns(header)).SelectMany(x => samples(pass.Left + (x * pass.StepX), y))];
                    zlib.Write([0, .. row]);
                }
            }
        }

        return PngChunk.WriteFile([("IHDR", header.Write()), ("IDAT", compressed.ToArray()), ("IEND", default)]);
    }

    public static byte[] Palette(int bits) => [.. Enumerable.Range(0, 3 << bits).Select(i => (byte)(i * 37))];

    private static void WritePass(MemoryStream rows, PngHeader header, (int Left, int Top, int Right, int Down) pass)
    {
        var step = Math.Max(1, header.Channels * header.Bits / 8);
        var above = default(byte[]);
        var filter = (byte)0;
        for (var y = pass.Top; y < Height; y += pass.Down)
        {
            var samples = from column in Enumerable.Range(0, Width)
                          where column >= pass.Left && (column - pass.Left) % pass.Right == 0
                          from channel in Enumerable.Range(0, header.Channels)
                          select Number(column, y, channel, header.Bits);
            var numbers = samples.ToList();
            if (numbers.Count == 0)
            {
                return;
            }

            var row = new byte[((numbers.Count * header.Bits) + 7) / 8];
            for (var bit = 0; bit < numbers.Count * header.Bits; bit++)
            {
                row[bit / 8] |= (byte)((numbers[bit / header.Bits] >> (header.Bits - 1 - (bit % header.Bits)) & 1) << (7 - (bit % 8)));
            }

            above ??= new byte[row.Length];
            rows.WriteByte(filter);
            for (var i = 0; i < row.Length; i++)
            {
                int left = i < step ? 0 : row[i - step], up = above[i], corner = i < step ? 0 : above[i - step];
                var predicted = filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
                rows.WriteByte((byte)(row[i] - predicted));
            }

            (above, filter) = (row, (byte)((filter + 1) % 5));
        }
    }

    private static int Paeth(int left, int up, int corner) =>
        new[] { left, up, corner }.MinBy(candidate => Math.Abs(left + up - corner - candidate));

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        png.Write([.. length, .. type, .. data]);
        png.Write(Crc([.. type, .. data]));
    }

    private static byte[] Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        var result = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(result, ~crc);
        return result;
    }
}
