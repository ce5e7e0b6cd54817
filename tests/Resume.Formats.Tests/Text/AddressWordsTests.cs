using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class AddressWordsTests
{
    [Theory]
    [InlineData("https://www.linkedin.com/in/ada", "LinkedIn")]
    [InlineData("https://de.linkedin.com/in/ada", "LinkedIn")]
    [InlineData("https://x.com/ada", "X")]
    [InlineData("https://stackoverflow.com/users/1/ada", "Stack Overflow")]
    [InlineData("https://ada.github.io", "GitHub")]
    [InlineData("https://mastodon.social/@ada", "Mastodon")]
    [InlineData("https://scholar.google.com/citations?user=ada", "Google Scholar")]
    [InlineData("https://dev.to/ada", "DEV")]
    [InlineData("https://dev.to/ada", "dev.to")]
    [InlineData("github.com/ada", "")]
    public void NetworkIsStated(string url, string network) => Assert.True(AddressWords.Parse(url).StatesNetwork(network));

    [Theory]
    [InlineData("https://example.com/neta", "X")]
    [InlineData("https://twitter.com/ada", "X")]
    [InlineData("https://x.com/ada", "Twitter")]
    [InlineData("https://git.example.org/ada", "GitHub")]
    [InlineData("https://example.com/github", "GitHub")]
    [InlineData("https://example.com/ada", "Com")]
    [InlineData("https://fosstodon.org/@ada", "Mastodon")]
    [InlineData("https://bsky.app/profile/ada", "Bluesky")]
    [InlineData("https://google.com/ada", "Google Scholar")]
    [InlineData("https://notlinkedin.com/in/ada", "LinkedIn")]
    public void NetworkIsNotStated(string url, string network) => Assert.False(AddressWords.Parse(url).StatesNetwork(network));

    [Theory]
    [InlineData("https://github.com/Ada", "ada")]
    [InlineData("https://github.com/ada/", "@ada")]
    [InlineData("https://mastodon.social/@ada", "ada")]
    [InlineData("https://mastodon.social/@ada", "@ada@mastodon.social")]
    [InlineData("https://ada.github.io", "ada")]
    [InlineData("https://ada.bsky.social", "ada.bsky.social")]
    [InlineData("https://bsky.app/profile/ada.bsky.social", "@ada.bsky.social")]
    [InlineData("https://stackoverflow.com/users/1/ada", "ada")]
    [InlineData("https://scholar.google.com/citations?user=ada", "ada")]
    [InlineData("https://example.com/%C3%A4da", "äda")]
    [InlineData("https://github.com/ada/tool", "ada/tool")]
    [InlineData("mailto:ada@example.com", "ada@example.com")]
    public void UserNameIsStated(string url, string username) => Assert.True(AddressWords.Parse(url).StatesUser(username));

    [Theory]
    [InlineData("https://example.com/neta", "eta")]
    [InlineData("https://example.com/adam", "ada")]
    [InlineData("https://example.com/neta", "e")]
    [InlineData("https://example.com/", "com")]
    [InlineData("https://example.social/@ada", "@ada@mastodon.social")]
    public void UserNameIsNotStated(string url, string username) => Assert.False(AddressWords.Parse(url).StatesUser(username));

    [Theory]
    [InlineData("https://github.com/ada", "ada")]
    [InlineData("https://linkedin.com/in/ada/?trk=x", "ada")]
    [InlineData("https://mastodon.social/@ada", "ada")]
    [InlineData("https://ada.github.io", "ada")]
    [InlineData("https://scholar.google.com/citations?user=ada&hl=en", "ada")]
    [InlineData("https://example.com", null)]
    public void UserNameIsFound(string url, string? username) => Assert.Equal(username, AddressWords.Parse(url).UserName);
}
