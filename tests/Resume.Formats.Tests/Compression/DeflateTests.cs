using System.Buffers;
using System.IO.Compression;
using CsCheck;
using Resume.Formats.Compression;

namespace Resume.Formats.Tests.Compression;

public class DeflateTests
{
    [Fact]
    public void WhateverIsCompressedComesBack() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 256], Gen.Int[1, 40], Gen.Int)
            .Sample((length, letters, repeat, seed) => AssertComesBack(Mixed(length, letters, repeat, seed)), iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(257)]
    [InlineData(1_000_000)]
    public void RunsOfOneByteComeBack(int length) => AssertComesBack(new byte[length]);

    [Fact]
    public void MoreThanAWindowOfNoiseComesBack() => AssertComesBack(Mixed(300_000, 256, 1, 7));

    [Fact]
    public void MoreThanABlockOfTokensComesBack() => AssertComesBack(Mixed(300_000, 5, 3, 7));

    [Fact]
    public void NoiseGrowsByNoMoreThanItsHeaders()
    {
        var noise = Mixed(100_000, 256, 1, 3);

        Assert.InRange(Compressed(noise).Length, noise.Length, noise.Length + 64);
    }

    [Fact]
    public void AFontIsNoLargerThanTheRuntimeMakesIt()
    {
        var font = Resources.Read("Themes/Fonts/SourceSans3/SourceSans3-It.ttf");
        using var runtime = new MemoryStream();
        using (var deflate = new DeflateStream(runtime, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(font);
        }

        Assert.InRange(Compressed(font).Length, 1, runtime.Length * 102 / 100);
    }

    private static void AssertComesBack(byte[] data)
    {
        using var stream = new DeflateStream(new MemoryStream(Compressed(data)), CompressionMode.Decompress);
        using var back = new MemoryStream();
        stream.CopyTo(back);

        Assert.Equal(data, back.ToArray());
    }

    private static byte[] Compressed(byte[] data)
    {
        var target = new ArrayBufferWriter<byte>();
        Deflate.Compress(data, target);
        return target.WrittenSpan.ToArray();
    }

    private static byte[] Mixed(int length, int letters, int repeat, int seed)
    {
        var random = new Random(seed);
        var data = new byte[length];
        for (var i = 0; i < length;)
        {
            var value = (byte)random.Next(letters);
            for (var count = random.Next(repeat) + 1; count > 0 && i < length; count--)
            {
                data[i++] = value;
            }
        }

        return data;
    }
}
