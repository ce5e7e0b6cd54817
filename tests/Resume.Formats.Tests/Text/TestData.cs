using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Tests.Text;

/// <summary>The conformance tests that Unicode publishes, without their comments.</summary>
internal static class TestData
{
    public static IEnumerable<string> Lines(string name, [CallerFilePath] string here = "")
    {
        using var reader = new StreamReader(new BrotliStream(File.OpenRead(Path.Combine(Path.GetDirectoryName(here)!, name + ".br")), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
