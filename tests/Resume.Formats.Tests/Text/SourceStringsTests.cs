using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class SourceStringsTests
{
    [Theory]
    [InlineData("Lead\tDeveloper", "Lead Developer")]
    [InlineData("Lead\u0085Developer", "Lead Developer")]
    [InlineData("Lead\u2028\v\f\r\n Developer", "Lead Developer")]
    [InlineData("  a   b  ", "a b")]
    [InlineData("a\u00a0b", "a\u00a0b")]
    [InlineData("\ufeffa\u00adb\u200bc", "a\u00adb\u200bc")]
    [InlineData("👩\u200d💻 می\u200cخواهم \u200f!", "👩\u200d💻 می\u200cخواهم \u200f!")]
    [InlineData(" \u00a0\u00ad\u200b\u2060\ufeff\u200d\u200f\t", "")]
    public void WordsAreOnOneLine(string text, string words) => Assert.Equal(words, SourceStrings.Words(text));

    [Theory]
    [InlineData("\u202a+49\u200b 30\u00a0123\u202c", "+49 30\u00a0123")]
    [InlineData("ada@\u2060example.com\ufeff", "ada@example.com")]
    [InlineData("\u200e2015-\u00ad05", "2015-05")]
    public void ValuesHaveNoInvisibleCharacters(string text, string value) => Assert.Equal(value, SourceStrings.Value(text));

    [Fact]
    public void LinesKeepTheirBreaks() =>
        Assert.Equal("Main Street\n12345 Town", SourceStrings.Lines(" Main\tStreet \r\n \u200b \n12345 Town\n"));
}
