using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

/// <summary>A line is written as its parts, a bar, and what is at its right end.</summary>
public class EntryHeaderTests
{
    private static readonly OutlineEntry Job = new()
    {
        Title = InlineText.Plain("Dropbox"),
        Subtitle = InlineText.Plain("Engineer"),
        Location = InlineText.Plain("Ithaca, NY"),
        Dates = new(new("2015", new PartialDate(2015))),
    };

    private static readonly OutlineEntry WithoutPosition = Job with { Subtitle = InlineText.Empty };
    private static readonly OutlineEntry Role = Job with { Title = InlineText.Empty };
    private static readonly OutlineEntry WithoutDates = Job with { Dates = null };

    [Fact]
    public void DatesAreBesideTheEmployerAndLocationBesideThePosition()
    {
        Assert.Equal(["Dropbox | 2015", "Engineer | Ithaca, NY"], Lines(Job));
        Assert.Equal([HeaderPartRole.Title, HeaderPartRole.Subtitle], Job.HeaderLines.Select(line => line.Role));
    }

    [Fact]
    public void WithoutAPositionTheLocationIsBelow() => Assert.Equal(["Dropbox | 2015", "Ithaca, NY"], Lines(WithoutPosition));

    [Fact]
    public void WithoutDatesTheLocationIsAtTheEndOfTheLastLine()
    {
        Assert.Equal(["Dropbox", "Engineer | Ithaca, NY"], Lines(WithoutDates));
        Assert.Equal(["Dropbox | Ithaca, NY"], Lines(WithoutDates with { Subtitle = InlineText.Empty }));
    }

    [Fact]
    public void ARoleHasOneLine() => Assert.Equal(["Engineer | 2015"], Lines(Role with { Location = InlineText.Empty }));

    [Fact]
    public void EntryOfBulletsHasNoHeader() => Assert.Empty(new OutlineEntry { Bullets = [new(InlineText.Plain("Hiking"))] }.HeaderLines);

    [Fact]
    public void LocationFollowsTheTitle()
    {
        var style = new EntryStyle(2, EntryPlace.Title, ",");

        Assert.Equal(["Dropbox, Ithaca, NY | 2015", "Engineer"], Lines(Job, style));
        Assert.Equal(["Dropbox, Ithaca, NY | 2015"], Lines(WithoutPosition, style));
        Assert.Equal(["Engineer, Ithaca, NY | 2015"], Lines(Role, style));
    }

    [Fact]
    public void LocationFollowsTheSubtitle()
    {
        var style = new EntryStyle(2, EntryPlace.Subtitle, "·");

        Assert.Equal(["Dropbox | 2015", "Engineer · Ithaca, NY"], Lines(Job, style));
        Assert.Equal(["Dropbox | 2015", "Ithaca, NY"], Lines(WithoutPosition, style));
        Assert.Equal(["Engineer · Ithaca, NY | 2015"], Lines(Role, style));
        Assert.Equal([HeaderPartRole.Subtitle, HeaderPartRole.Place], EntryHeader.Arrange(Job, style)[1].Parts.Select(part => part.Role));
    }

    [Theory]
    [InlineData(EntryPlace.Subtitle, "Dropbox · Engineer · Ithaca, NY | 2015")]
    [InlineData(EntryPlace.Title, "Dropbox · Ithaca, NY · Engineer | 2015")]
    [InlineData(EntryPlace.End, "Dropbox · Engineer | 2015", " | Ithaca, NY")]
    public void EverythingIsOnOneLine(EntryPlace place, params string[] expected) =>
        Assert.Equal(expected, Lines(Job, new EntryStyle(1, place, "·")));

    [Fact]
    public void OneLineWithoutTitleAndSubtitleIsTheLocation() => Assert.Equal(
        ["Ithaca, NY | 2015"],
        Lines(Role with { Subtitle = InlineText.Empty }, new EntryStyle(1, EntryPlace.Subtitle, "·")));

    private static IEnumerable<string> Lines(OutlineEntry entry, EntryStyle? style = null) =>
        EntryHeader.Arrange(entry, style ?? EntryStyle.Default)
            .Select(line => line.Left.PlainText + (line.Right.IsEmpty ? "" : " | " + line.Right.PlainText));
}
