using Resume.Formats.Model;

namespace Resume.Formats.Tests.Reading;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("San Francisco, CA", "US")]
    [InlineData("Boston, MA 02139", "US")]
    [InlineData("Wilmington, DE 19801", "US")]
    [InlineData("Toronto, ON M5V 2T6", "CA")]
    [InlineData("Montréal, Québec", "CA")]
    [InlineData("Austin, Texas, USA", "US")]
    [InlineData("United States", "US")]
    [InlineData("Berlin, DE", null)]
    [InlineData("London, UK", null)]
    [InlineData("Remote", null)]
    [InlineData("Georgia", null)]
    [InlineData(",", null)]
    public void CountryWithLetterPaperIsFound(string text, string? country) =>
        Assert.Equal(country, PlaceNames.CountryOf(new Location(new Located<string>(text, default))));
}
