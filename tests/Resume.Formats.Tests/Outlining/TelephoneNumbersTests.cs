using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

public class TelephoneNumbersTests
{
    [Theory]
    [InlineData("+1 415 555 0142", "tel:+14155550142")]
    [InlineData("(412) 555-0187", "tel:4125550187")]
    [InlineData("(+49) 711 555 0142", "tel:+497115550142")]
    [InlineData("+33\u00a01.55.55.01\u201142", "tel:+33155550142")]
    [InlineData("Tel. 0711 5550142 (evenings)", "tel:07115550142")]
    public void PunctuationIsRemoved(string phone, string link) => Assert.Equal(link, TelephoneNumbers.ToUrl(phone));

    [Theory]
    [InlineData("+49 (0)711 555-0142", "tel:+497115550142")]
    [InlineData("+44(0) 20 7946 0999", "tel:+442079460999")]
    [InlineData("(+49) (0)711 5550142", "tel:+497115550142")]
    [InlineData("+39 (0)6 5550142", "tel:+39065550142")]
    [InlineData("(0)711 555-0142", "tel:07115550142")]
    public void TrunkZeroIsRemoved(string phone, string link) => Assert.Equal(link, TelephoneNumbers.ToUrl(phone));

    [Theory]
    [InlineData("+44 20 7946 0999 ext. 12")]
    [InlineData("+44 20 7946 0999 x12")]
    [InlineData("+44 20 7946 0999x12")]
    [InlineData("+44 20 7946 0999 (Ext 12)")]
    [InlineData("+44 20 7946 0999, Durchwahl 12")]
    [InlineData("+44 20 7946 0999 poste 12")]
    public void AnExtensionIsDialledAfterTheNumber(string phone) => Assert.Equal("tel:+442079460999;ext=12", TelephoneNumbers.ToUrl(phone));

    [Theory]
    [InlineData("0711/5550142", "tel:07115550142")]
    [InlineData("033203 / 555 01 42", "tel:0332035550142")]
    [InlineData("+49 33203/5550142", "tel:+49332035550142")]
    public void SlashAfterAreaCodeIsPunctuation(string phone, string link) => Assert.Equal(link, TelephoneNumbers.ToUrl(phone));

    [Theory]
    [InlineData("+1 415 555 0142 / +1 415 555 0143")]
    [InlineData("+1 415 555 0142 +1 415 555 0143")]
    [InlineData("+49 711 5550142 / 0171 5550143")]
    [InlineData("0711 5550142/43")]
    [InlineData("555-0142 / 555-0143")]
    [InlineData("415 555 0142 or 415 555 0143")]
    [InlineData("415 555 0142, 415 555 0143")]
    [InlineData("0711 5550142 0171 5550143")]
    public void TwoNumbersHaveNoLink(string phone) => Assert.Null(TelephoneNumbers.ToUrl(phone));

    [Theory]
    [InlineData("none")]
    [InlineData("1-800-FLOWERS")]
    [InlineData("")]
    [InlineData("()")]
    public void OtherTextHasNoLink(string phone) => Assert.Null(TelephoneNumbers.ToUrl(phone));

    [Fact]
    public void VeryLongTextHasNoLink() => Assert.Null(TelephoneNumbers.ToUrl("1" + new string(' ', 1_000_000) + "!"));
}
