using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Tests.Reading;

/// <summary>Files that are not UTF-8 text are named as what they are.</summary>
public class EncodingTests
{
    private const string Yaml = "basics:\n  name: Ada Example\n";
    private const string Chinese = "basics:\n  name: \u738B\u5C0F\u660E\n  summary: \u8F6F\u4EF6\u5DE5\u7A0B\u5E08\n";
    private const string Json = "{\"basics\": {\"name\": \"Ada\"}}";

    [Theory]
    [InlineData(Yaml)]
    [InlineData(Chinese)]
    [InlineData(Json)]
    public void WideEncodingsAreNamed(string text)
    {
        foreach (var mark in (bool[])[true, false])
        {
            AssertNamed("UTF-16 (little-endian)", new UnicodeEncoding(bigEndian: false, mark), text);
            AssertNamed("UTF-16 (big-endian)", new UnicodeEncoding(bigEndian: true, mark), text);
            AssertNamed("UTF-32 (little-endian)", new UTF32Encoding(bigEndian: false, mark), text);
            AssertNamed("UTF-32 (big-endian)", new UTF32Encoding(bigEndian: true, mark), text);
        }
    }

    [Theory]
    [InlineData(0xE9, "the byte 0xE9 is not valid UTF-8; in Windows-1252 and Latin-1 files it is `\u00E9`")]
    [InlineData(0x92, "the byte 0x92 is not valid UTF-8; in Windows-1252 and Latin-1 files it is `\u2019`")]
    [InlineData(0x81, "the byte 0x81 is not valid UTF-8")]
    public void BytesOfOldEncodingsAreNamed(byte found, string message)
    {
        var error = Assert.Single(Read("x.resume.yaml", [.. "basics:\n  name: Jos"u8, found, .. " Example\n"u8]));

        Assert.Equal((message, "2:12"), (error.Message, FormattableString.Invariant($"{error.Span.Line}:{error.Span.Column}")));
    }

    [Theory]
    [InlineData("x.resume.yaml", "start with `basics:` and, below it, `  name: Ada Example`")]
    [InlineData("x.resume.json", "write `{\"basics\": {\"name\": \"Ada Example\"}}`")]
    public void EmptyFilesAreNamed(string name, string hint)
    {
        foreach (var content in (byte[][])[[], [0xEF, 0xBB, 0xBF], [.. "\n \n"u8], [.. "{}"u8]])
        {
            var error = Assert.Single(Read(name, content));

            Assert.Equal(("RES1007", hint), (error.Code, error.Hint));
        }
    }

    [Fact]
    public void ZeroIsACharacterThatIsNotAllowed() =>
        Assert.Equal(
            "the character U+0000 is not allowed",
            Assert.Single(Read("x.resume.yaml", [.. "basics:\n  name: Ada\0\n"u8])).Message);

    [Fact]
    public void SizeAndLimitAreNamed()
    {
        var error = Assert.Single(Read("x.resume.yaml", new byte[SourceText.MaxBytes + 8]));

        Assert.Equal("the file has 4,194,312 bytes, more than the limit of 4,194,304 bytes (4 MiB)", error.Message);
    }

    private static void AssertNamed(string name, Encoding encoding, string text)
    {
        var error = Assert.Single(Read("x.resume.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));

        Assert.Equal(("RES1008", $"the file is encoded in {name}, not in UTF-8"), (error.Code, error.Message));
    }

    private static IReadOnlyList<Diagnostic> Read(string name, byte[] content) => Fixture.Read(name, content).Diagnostics;
}
