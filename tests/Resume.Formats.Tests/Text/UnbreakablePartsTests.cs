using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class UnbreakablePartsTests
{
    [Theory]
    [InlineData("Amazon Web Services", "Amazon,Web,Services")]
    [InlineData("full-time C/C++", "full-,time,C/C++")]
    [InlineData("ada-b@mail.example a\nb", "ada-b@mail.example,a,b")]
    [InlineData("設計、構築", "設,計、,構,築")]
    [InlineData("", "")]
    public void LinesEndBetweenThem(string text, string expected) =>
        Assert.Equal(expected, string.Join(',', UnbreakableParts.Find(text)));
}
