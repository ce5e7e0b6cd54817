using System.Buffers.Binary;
using System.IO.Compression;
using Resume.Formats.Imaging;
using SkiaSharp;

namespace ContactSheet;

/// <summary>Writes PNG files (ISO/IEC 15948) with a palette: a third of the size, as pages have few colours.</summary>
internal static class PalettePng
{
    private const int MostColors = 48;

    public static void Write(string path, SKBitmap image)
    {
        var palette = FindPalette(image.Pixels);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.Create(path);
        file.Write([0x89, .. "PNG\r\n\u001A\n"u8]);

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        (header[8], header[9]) = (8, 3);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, [.. palette.SelectMany(color => new[] { color.Red, color.Green, color.Blue })]);
        WriteChunk(file, "IDAT"u8, Compress(image, palette));
        WriteChunk(file, "IEND"u8, []);
    }

    // The most frequent colours, each for those that share its upper four bits.
    private static List<SKColor> FindPalette(SKColor[] pixels) =>
    [
        .. pixels.GroupBy(Key)
            .OrderByDescending(group => group.Count())
            .Take(MostColors)
            .Select(group => group.CountBy(pixel => pixel).MaxBy(color => color.Value).Key),
    ];

    private static int Key(SKColor color) => (color.Red >> 4 << 8) | (color.Green >> 4 << 4) | (color.Blue >> 4);

    private static byte[] Compress(SKBitmap image, List<SKColor> palette)
    {
        var nearest = new Dictionary<SKColor, byte>();
        var pixels = image.Pixels;
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize))
        {
            var row = new byte[image.Width + 1];
            for (var y = 0; y < image.Height; y++)
            {
                for (var x = 0; x < image.Width; x++)
                {
                    var color = pixels[(y * image.Width) + x];
                    if (!nearest.TryGetValue(color, out var index))
                    {
                        nearest[color] = index = (byte)Enumerable.Range(0, palette.Count).MinBy(i => Distance(color, palette[i]));
                    }

                    row[x + 1] = index;
                }

                zlib.Write(row);
            }
        }

        return data.ToArray();
    }

    private static int Distance(SKColor a, SKColor b)
    {
        var (red, green, blue) = (a.Red - b.Red, a.Green - b.Green, a.Blue - b.Blue);
        return (red * red) + (green * green) + (blue * blue);
    }

    private static void WriteChunk(FileStream file, ReadOnlySpan<byte> type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] data = [.. type, .. content];
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Compute(data));
        file.Write(number);
    }
}
