using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

public class EntryHeaderLineTests
{
    private static readonly OutlineDates Dates = new(new("2015", new PartialDate(2015)));
    private static readonly InlineText Place = InlineText.Plain("Ithaca, NY");

    [Fact]
    public void DatesAreBesideTheEmployerAndLocationBesideThePosition() =>
        Assert.Equal(
            [(HeaderLineRole.Title, "Dropbox", "2015"), (HeaderLineRole.Subtitle, "Engineer", "Ithaca, NY")],
            Lines(new() { Title = InlineText.Plain("Dropbox"), Subtitle = InlineText.Plain("Engineer"), Location = Place, Dates = Dates }));

    [Fact]
    public void WithoutAPositionDatesAreBesideTheTitle() =>
        Assert.Equal(
            [(HeaderLineRole.Title, "Dropbox", "2015"), (HeaderLineRole.Subtitle, "Ithaca, NY", "")],
            Lines(new() { Title = InlineText.Plain("Dropbox"), Location = Place, Dates = Dates }));

    [Fact]
    public void ARoleHasOneLine() =>
        Assert.Equal(
            [(HeaderLineRole.Subtitle, "Engineer", "2015")],
            Lines(new() { Subtitle = InlineText.Plain("Engineer"), Dates = Dates }));

    [Fact]
    public void EntryOfBulletsHasNoHeader() => Assert.Empty(new OutlineEntry { Bullets = [new(InlineText.Plain("Hiking"))] }.HeaderLines);

    private static IEnumerable<(HeaderLineRole, string, string)> Lines(OutlineEntry entry) =>
        entry.HeaderLines.Select(line => (line.Role, line.Left.PlainText, line.Right.PlainText));
}
