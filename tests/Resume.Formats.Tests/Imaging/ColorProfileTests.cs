using System.Buffers.Binary;
using Resume.Formats.Imaging;
using Resume.Formats.Writers.Pdf;

namespace Resume.Formats.Tests.Imaging;

public class ColorProfileTests
{
    private const int TagCount = 128;

    private static byte[] Profile => IccProfile.Content.ToArray();

    [Fact]
    public void ProfileOfStandardTagsStaysTheSame() => Assert.Equal(Profile, ColorProfile.Clean(Profile, components: 3));

    [Fact]
    public void BytesAfterTheEndAreLeftOut() => Assert.Equal(Profile, ColorProfile.Clean([.. Profile, .. "secret"u8], components: 3));

    [Fact]
    public void PrivateTagIsLeftOut()
    {
        // macOS writes the serial number of the screen into a tag named mmod.
        var marked = Profile;
        "mmod"u8.CopyTo(marked.AsSpan(marked.AsSpan().IndexOf("cprt"u8)));
        var clean = ColorProfile.Clean(marked, components: 3)!;

        Assert.Equal(Count(Profile) - 1, Count(clean));
        Assert.Equal(-1, clean.AsSpan().IndexOf("mmod"u8));
        Assert.Equal(clean.Length, BinaryPrimitives.ReadInt32BigEndian(clean));
        Assert.Equal(clean, ColorProfile.Clean(clean, components: 3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ProfileForOtherColoursIsLeftOut(int components) => Assert.Null(ColorProfile.Clean(Profile, components));

    [Fact]
    public void TruncatedProfileIsLeftOut()
    {
        for (var length = 0; length < Profile.Length; length++)
        {
            Assert.Null(ColorProfile.Clean(Profile.AsSpan(0, length), components: 3));
        }
    }

    private static int Count(byte[] profile) => BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(TagCount));
}
