using System.IO.Compression;
using System.Text;
using CsCheck;
using Resume.Formats.Writers.Docx;

namespace Resume.Formats.Tests.Writers.Docx;

public class DeflateTests
{
    [Fact]
    public void AnythingComesBackAsItWas() =>
        Gen.Select(Gen.Byte[0, 3].Array[0, 2000], Gen.Byte.Array[0, 500], Gen.Int[0, 300]).Sample(
            (few, many, times) =>
            {
                byte[] data = [.. few, .. many, .. Enumerable.Repeat((byte)7, times), .. few];
                Assert.Equal(data, Inflate(Deflate.Compress(data)));
            },
            iter: 200);

    [Fact]
    public void MatchesReachBackAsFarAsTheWindow()
    {
        var random = new Random(1);
        var far = new byte[40_000];
        random.NextBytes(far);
        byte[] data = [.. far, .. far.AsSpan(7_300, 5_000)];

        Assert.Equal(data, Inflate(Deflate.Compress(data)));
        Assert.True(Deflate.Compress(data).Length < data.Length);
    }

    // The same bytes on every processor and with every release of the runtime: they are written down here.
    [Fact]
    public void TheBytesAreTheSameEverywhere() =>
        Assert.Equal("4B4C4A4E494D4BCF480400", Convert.ToHexString(Deflate.Compress(Encoding.ASCII.GetBytes("abcdefgha"))));

    [Fact]
    public void RepetitionIsMadeShort() =>
        Assert.True(Deflate.Compress(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>", 500)))).Length < 100);

    private static byte[] Inflate(byte[] compressed)
    {
        using var inflater = new DeflateStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var data = new MemoryStream();
        inflater.CopyTo(data);
        return data.ToArray();
    }
}
