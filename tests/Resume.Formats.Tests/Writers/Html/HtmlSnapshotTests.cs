using System.Runtime.CompilerServices;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>The HTML as it was accepted. Where it is meant to change: run these with RESUME_ACCEPT_SNAPSHOTS=1 and look at the difference.</summary>
public class HtmlSnapshotTests
{
    [Fact]
    public async Task TheFixtureInClassicIsAsAccepted() =>
        await AsAccepted("full.classic.html", await HtmlFixture.RenderAsync(HtmlFixture.Full));

    [Fact]
    public async Task ANameAloneInModernIsAsAccepted() =>
        await AsAccepted("name.modern.html", await HtmlFixture.RenderAsync(HtmlFixture.NameOnly, "modern", "DE"));

    private static async Task AsAccepted(string name, string html, [CallerFilePath] string thisFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(thisFile)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("RESUME_ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, html, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), html);
    }
}
