using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class ParagraphDirectionTests
{
    [Theory]
    [InlineData("abc שלום", false)]
    [InlineData("שלום abc", true)]
    [InlineData("2019: مرحبا", true)]
    [InlineData("(1) — “a”", false)]
    [InlineData("١٢٣ a", false)]
    [InlineData("123, 45%", null)]
    [InlineData("", null)]
    [InlineData("\u200fabc", true)]
    [InlineData("\u2067שלום\u2069 abc", false)]
    [InlineData("\u2068abc \u2066def\u2069\u2069 שלום", true)]
    [InlineData("\u2066abc", null)]
    [InlineData("\U00010840 abc", true)]
    public void FirstStrongCharacterDecides(string text, bool? rightToLeft) =>
        Assert.Equal(rightToLeft, ParagraphDirection.IsRightToLeft(text));

    [Fact]
    public void FirstTextWithALetterDecides() => Assert.True(ParagraphDirection.IsRightToLeft("2019 –", "שלום", "abc"));
}
