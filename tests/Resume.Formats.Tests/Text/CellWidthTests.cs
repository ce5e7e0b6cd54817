using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class CellWidthTests
{
    [Theory]
    [InlineData('a', 1)]
    [InlineData(0xAD, 1)]
    [InlineData(0x301, 0)]
    [InlineData(0x200D, 0)]
    [InlineData(0x20AC, 1)]
    [InlineData(0x20A9, 1)]
    [InlineData(0x93F, 1)]
    [InlineData(0x1100, 2)]
    [InlineData(0x1161, 0)]
    [InlineData(0x11A8, 0)]
    [InlineData(0x2705, 2)]
    [InlineData(0x4E2D, 2)]
    [InlineData(0xAC00, 2)]
    [InlineData(0xFF21, 2)]
    [InlineData(0xFF71, 1)]
    [InlineData(0x1F600, 2)]
    [InlineData(0x1F3FB, 2)]
    [InlineData(0x20000, 2)]
    public void WidthFollowsEastAsianWidthAndCategory(int codePoint, int columns) =>
        Assert.Equal(columns, CellWidth.Measure(new Rune(codePoint)));
}
