using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class PastedAddressTests
{
    [Theory]
    [InlineData("https://example.com/ada", "https://example.com/ada")]
    [InlineData("  HTTPS://Example.com/Ada ", "https://Example.com/Ada")]
    [InlineData("www.example.com", "https://www.example.com")]
    [InlineData("WWW.Example.com/ada?x=1#y", "https://WWW.Example.com/ada?x=1#y")]
    [InlineData("//example.com/ada", "https://example.com/ada")]
    [InlineData("<https://example.com>", "https://example.com")]
    [InlineData("URL: https://example.com", "https://example.com")]
    [InlineData("https://https://example.com", "https://example.com")]
    [InlineData("http://www.example.com", "http://www.example.com")]
    [InlineData("MAILTO:ada@example.com", "mailto:ada@example.com")]
    [InlineData("doi:10.1145/1713072", "https://doi.org/10.1145/1713072")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("data:text/html,x", "data:text/html,x")]
    [InlineData("resume.pdf", "resume.pdf")]
    [InlineData("my site", "my site")]
    public void WebAddressesGetOneScheme(string text, string address) => Assert.Equal(new(address), PastedAddress.Web(text));

    [Theory]
    [InlineData("example.com", "https://example.com")]
    [InlineData("example.com/ada", "https://example.com/ada")]
    [InlineData("ada@example.com", "mailto:ada@example.com")]
    public void AddressesWithoutASchemeAreGuesses(string text, string address) =>
        Assert.Equal(new(address, IsGuess: true), PastedAddress.Web(text));

    [Theory]
    [InlineData("ada@example.com", "ada@example.com")]
    [InlineData("mailto:ada@example.com", "ada@example.com")]
    [InlineData("MAILTO: ada@example.com", "ada@example.com")]
    [InlineData("mailto:mailto:ada@example.com?subject=Hello", "ada@example.com")]
    [InlineData("mailto:ada%2Bcv@example.com", "ada+cv@example.com")]
    [InlineData("<ada@example.com>", "ada@example.com")]
    [InlineData("<mailto:ada@example.com>", "ada@example.com")]
    [InlineData("E-Mail: ada@example.com", "ada@example.com")]
    [InlineData("not an address", "not an address")]
    public void MailAddressesHaveNoPrefix(string text, string address) => Assert.Equal(new(address), PastedAddress.Mail(text));

    [Theory]
    [InlineData("Ada Example <ada@example.com>")]
    [InlineData("\"Example, Ada\" <mailto:ada@example.com>")]
    public void NameBeforeAMailAddressIsRemoved(string text) =>
        Assert.Equal(new("ada@example.com", IsGuess: true), PastedAddress.Mail(text));

    [Theory]
    [InlineData("+1 555 0100", "+1 555 0100")]
    [InlineData("tel:+1-555-0100", "+1-555-0100")]
    [InlineData("TEL:+1%20555%200100", "+1 555 0100")]
    [InlineData("tel:tel:+15550100", "+15550100")]
    [InlineData("tel://+15550100", "+15550100")]
    [InlineData("Tel: +1 555 0100", "+1 555 0100")]
    [InlineData("Tel. (0711) 555-0100", "(0711) 555-0100")]
    [InlineData("Phone: +1 555 0100", "+1 555 0100")]
    [InlineData("callto:+15550100", "+15550100")]
    [InlineData("tel:+1-555-0100;ext=5", "+1-555-0100 ext. 5")]
    [InlineData("tel:555-0100;phone-context=+1", "555-0100")]
    [InlineData("telephone on request", "telephone on request")]
    [InlineData("Phone: ask", "Phone: ask")]
    public void PhoneNumbersHaveNoPrefix(string text, string number) => Assert.Equal(number, PastedAddress.Phone(text));

    [Theory]
    [InlineData("10.1145/1713072", "10.1145/1713072")]
    [InlineData("doi:10.1145/1713072", "10.1145/1713072")]
    [InlineData("DOI: 10.1145/1713072", "10.1145/1713072")]
    [InlineData("DOI 10.1145/1713072", "10.1145/1713072")]
    [InlineData("https://doi.org/10.1145/1713072", "10.1145/1713072")]
    [InlineData("http://dx.doi.org/10.1002/%28SICI%291097", "10.1002/(SICI)1097")]
    [InlineData("doi.org/10.1145/1713072", "10.1145/1713072")]
    [InlineData("doi:https://doi.org/10.1145/1713072", "10.1145/1713072")]
    [InlineData("<https://www.doi.org/10.1145/1713072>", "10.1145/1713072")]
    [InlineData("info:doi/10.1145/1713072", "10.1145/1713072")]
    [InlineData("urn:doi:10.1145/1713072", "10.1145/1713072")]
    public void DoiHasNoPrefix(string text, string doi)
    {
        Assert.Equal(doi, PastedAddress.Doi(text));
        Assert.True(PastedAddress.IsDoi(doi));
    }

    [Theory]
    [InlineData("https://example.com/paper")]
    [InlineData("javascript:alert(1)")]
    [InlineData("forthcoming")]
    public void OtherTextIsNotADoi(string text) => Assert.False(PastedAddress.IsDoi(PastedAddress.Doi(text)));

    [Theory]
    [InlineData("https://www.example.com/ada/", "example.com/ada")]
    [InlineData("HTTP://example.com", "example.com")]
    [InlineData("https://www.com/", "www.com")]
    [InlineData("mailto:ada@example.com?subject=x", "ada@example.com")]
    [InlineData("tel:+15550100", "+15550100")]
    public void ShortAddressHasNoPrefix(string url, string text) => Assert.Equal(text, ShortUrl.Shorten(url));
}
