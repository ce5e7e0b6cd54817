using System.Buffers.Binary;
using System.Text;
using Resume.Formats.Writers.Pdf;

namespace Resume.Formats.Tests.Writers.Pdf;

public class IccProfileTests
{
    // ICC.1:2010, 7.2.
    [Theory]
    [InlineData(12, "mntr")]
    [InlineData(16, "RGB ")]
    [InlineData(20, "XYZ ")]
    [InlineData(36, "acsp")]
    public void HeaderNamesAnRgbDisplay(int offset, string signature) =>
        Assert.Equal(signature, Encoding.ASCII.GetString(IccProfile.Content.Slice(offset, 4)));

    [Fact]
    public void HeaderHasSizeAndVersion()
    {
        Assert.Equal(IccProfile.Content.Length, BinaryPrimitives.ReadInt32BigEndian(IccProfile.Content));
        Assert.Equal(0x04200000, BinaryPrimitives.ReadInt32BigEndian(IccProfile.Content[8..]));
    }

    // 7.3: a count, then a signature, an offset and a length each; 8.3: what a display profile needs.
    [Fact]
    public void TagsOfADisplayProfileLieInTheFile()
    {
        var content = IccProfile.Content;
        var tags = new List<string>();
        for (var at = 132; at < 132 + (12 * BinaryPrimitives.ReadInt32BigEndian(content[128..])); at += 12)
        {
            tags.Add(Encoding.ASCII.GetString(content.Slice(at, 4)));
            var offset = BinaryPrimitives.ReadInt32BigEndian(content[(at + 4)..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(content[(at + 8)..]);
            Assert.InRange(offset, 132, content.Length - length);
        }

        Assert.Equal(["desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"], tags);
    }
}
