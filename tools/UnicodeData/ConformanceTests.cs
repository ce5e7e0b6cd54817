using System.IO.Compression;
using System.Text;

namespace UnicodeData;

/// <summary>The tests that Unicode publishes, without their comments, compressed with Brotli.</summary>
internal static class ConformanceTests
{
    private static readonly string[] Files = ["BidiTest.txt", "BidiCharacterTest.txt", "auxiliary/LineBreakTest.txt"];

    public static void Write(UnicodeDatabase database, string folder)
    {
        foreach (var file in Files)
        {
            var lines = database.Lines(file).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file) + ".br"), Compress(string.Join('\n', lines)));
        }
    }

    private static byte[] Compress(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var length, quality: 11, window: 24)
            ? compressed[..length]
            : throw new InvalidOperationException("Brotli needs more room than it announced");
    }
}
