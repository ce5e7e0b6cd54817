using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

public class HeadLineTests
{
    private static readonly OutlineDates Dates = new(InlineText.Plain("2015"), new PartialDate(2015), null);
    private static readonly InlineText Place = InlineText.Plain("Ithaca, NY");

    [Fact]
    public void ThePlaceStandsBesideTheEmployerAndTheDatesBesideThePosition() =>
        Assert.Equal(
            [(HeadRole.Title, "Dropbox", "Ithaca, NY"), (HeadRole.Subtitle, "Engineer", "2015")],
            Lines(new() { Title = InlineText.Plain("Dropbox"), Subtitle = InlineText.Plain("Engineer"), Location = Place, Dates = Dates }));

    [Fact]
    public void WithoutAPositionTheDatesStandBesideTheTitle() =>
        Assert.Equal(
            [(HeadRole.Title, "Dropbox", "2015"), (HeadRole.Subtitle, "Ithaca, NY", "")],
            Lines(new() { Title = InlineText.Plain("Dropbox"), Location = Place, Dates = Dates }));

    [Fact]
    public void ARoleHasOneLine() =>
        Assert.Equal([(HeadRole.Subtitle, "Engineer", "2015")], Lines(new() { Subtitle = InlineText.Plain("Engineer"), Dates = Dates }));

    [Fact]
    public void BulletsAloneHaveNoHead() => Assert.Empty(new OutlineEntry { Bullets = [new(InlineText.Plain("Hiking"))] }.Head);

    private static IEnumerable<(HeadRole, string, string)> Lines(OutlineEntry entry) =>
        entry.Head.Select(line => (line.Role, line.Left.PlainText, line.Right.PlainText));
}
