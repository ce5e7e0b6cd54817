namespace Resume.Formats.Tests.Writers.Html;

/// <summary>Compares the HTML with its snapshots. `RESUME_ACCEPT=1` accepts the current HTML; look at the difference.</summary>
public class HtmlSnapshotTests
{
    [Fact]
    public async Task FullOutlineInClassicMatchesSnapshot() =>
        await Snapshot.Check("full.classic.html", await HtmlFixture.RenderAsync(HtmlFixture.Full));

    [Fact]
    public async Task NameOnlyInModernMatchesSnapshot() =>
        await Snapshot.Check("name.modern.html", await HtmlFixture.RenderAsync(HtmlFixture.NameOnly, "modern", "DE"));
}
