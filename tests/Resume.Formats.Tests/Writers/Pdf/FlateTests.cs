using System.IO.Compression;
using CsCheck;
using Resume.Formats.Resources;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Tests.Writers.Pdf;

public class FlateTests
{
    [Fact]
    public void ZlibReadsBackAnyData() => Gen.Byte.Array[0, 3000].Sample(data => Assert.Equal(data, Decompress(Compress(data))), iter: 100);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void ZlibReadsBackRuns(int length) => Assert.Equal(new byte[length], Decompress(Compress(new byte[length])));

    [Fact]
    public void SameInputGivesSameBytes()
    {
        var font = ShippedFonts.Read("Themes/Fonts/SourceSans3/SourceSans3-It.ttf").ToArray();
        var first = Compress(font);
        Compress("other data in between"u8.ToArray());

        Assert.Equal(first, Compress(font));
        Assert.Equal(font, Decompress(first));
    }

    private static byte[] Compress(byte[] data)
    {
        using var target = new PdfBuffer();
        Flate.Compress(data, target);
        return target.Span.ToArray();
    }

    private static byte[] Decompress(byte[] data)
    {
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var content = new MemoryStream();
        zlib.CopyTo(content);
        return content.ToArray();
    }
}
