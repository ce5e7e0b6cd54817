using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class OrdinalSearchTests
{
    [Theory]
    [InlineData("https://example.com/talks", "")]
    [InlineData("https://example.com/talks", "example.com")]
    [InlineData("https://EXAMPLE.com/talks", "Example.COM/talks")]
    [InlineData("https://example.com/talks", "example.com/talk/")]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("aabaabaaaabaab", "aabaaa")]
    [InlineData("ababab", "abac")]
    [InlineData("straße", "STRASSE")]
    public void SameIsFoundAsByTheLibrary(string text, string part) =>
        Assert.Equal(text.Contains(part, StringComparison.OrdinalIgnoreCase), OrdinalSearch.ContainsIgnoringCase(text, part));

    // Compared anew at each letter, this would take hours.
    [Fact]
    public void TextThatNearlyRepeatsItselfIsReadOnce() =>
        Assert.False(OrdinalSearch.ContainsIgnoringCase(new string('a', 2_000_000), new string('a', 1_000_000) + "b"));
}
