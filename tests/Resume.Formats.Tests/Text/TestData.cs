using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Tests.Text;

/// <summary>The conformance tests that Unicode publishes, without their comments; tools/UnicodeData writes them.</summary>
internal static class TestData
{
    public static IEnumerable<string> Lines(string name, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, name + ".br");
        using var reader = new StreamReader(new BrotliStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    public static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
