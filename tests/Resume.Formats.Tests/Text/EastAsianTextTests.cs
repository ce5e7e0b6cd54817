using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class EastAsianTextTests
{
    [Theory]
    [InlineData("データ", "基盤", true)]
    [InlineData("です。", "「次」", true)]
    [InlineData("**信頼**", "*できる*", true)]
    [InlineData("𠮟る", "𠮟", true)]
    [InlineData("です。", "C#", false)]
    [InlineData("C#", "です", false)]
    [InlineData("한국어", "문장", false)]
    [InlineData("한국어", "漢字", false)]
    [InlineData("", "漢字", false)]
    [InlineData("漢字", "", false)]
    public void LineBreakIsASpaceUnlessBothSidesHaveNone(string before, string after, bool joins) =>
        Assert.Equal(joins, EastAsianText.JoinsLines(before, after));
}
