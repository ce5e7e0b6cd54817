namespace Resume.Formats.Tests.Writers.Html;

/// <summary>The HTML as it was accepted. Where it is meant to change: run these with RESUME_ACCEPT=1 and look at the difference.</summary>
public class HtmlSnapshotTests
{
    [Fact]
    public async Task TheFixtureInClassicIsAsAccepted() =>
        await Snapshot.Check("full.classic.html", await HtmlFixture.RenderAsync(HtmlFixture.Full));

    [Fact]
    public async Task ANameAloneInModernIsAsAccepted() =>
        await Snapshot.Check("name.modern.html", await HtmlFixture.RenderAsync(HtmlFixture.NameOnly, "modern", "DE"));
}
