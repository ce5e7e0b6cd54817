using System.IO.Compression;

namespace Resume.Formats.Writers.Pdf;

internal static class Flate
{
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var memory = new MemoryStream(data.Length / 2 + 64);
        using (var zlib = new ZLibStream(memory, new ZLibCompressionOptions { CompressionLevel = 9 }, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return memory.ToArray();
    }
}
