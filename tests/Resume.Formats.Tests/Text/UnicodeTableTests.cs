using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class UnicodeTableTests
{
    [Theory]
    [InlineData('a', 'A')]
    [InlineData(0xE9, 0xC9)]
    [InlineData(0x131, 'I')]
    [InlineData(0x17F, 'S')]
    [InlineData(0x3C2, 0x3A3)]
    [InlineData(0x10428, 0x10400)]
    [InlineData('A', 'A')]
    [InlineData(0x4E2D, 0x4E2D)]
    public void LettersHaveCapitals(int letter, int capital) => Assert.Equal(capital, UnicodeTable.Capital(letter));

    [Fact]
    public void TableHasTheVersionOfTheConformanceTests() => Assert.Equal("15.0.0", UnicodeTable.Version);

    [Fact]
    public void BracketsHavePartners()
    {
        Assert.Equal(')', UnicodeTable.Bracket('('));
        Assert.Equal(-'(', UnicodeTable.Bracket(')'));
        Assert.Equal(0, UnicodeTable.Bracket('a'));
    }

    [Fact]
    public void EveryCodePointHasValidClasses()
    {
        for (var i = 0; i <= 0x10FFFF; i++)
        {
            Assert.True(UnicodeTable.LineBreak(i) <= LineBreakClass.ZWJ && UnicodeTable.Bidi(i) <= BidiClass.PDI);
        }
    }
}
