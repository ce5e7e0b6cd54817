namespace Resume.Formats.Tests.Writers.Html;

public class PrintedHeadTests
{
    [Fact]
    public async Task NameAndNumbersAreOnAllPrintedPagesButTheFirst()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.NameOnly);

        Assert.Contains("@top-left { content: \"Ada Example\"; ", html, StringComparison.Ordinal);
        Assert.Contains("@top-right { content: counter(page) \" / \" counter(pages); ", html, StringComparison.Ordinal);
        Assert.Contains("@page :first {", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameCannotEndTheStyleSheet()
    {
        var header = new Formats.Outlining.Header { Name = HtmlFixture.Text("</style><b>\"\\") };
        var html = await HtmlFixture.RenderAsync(HtmlFixture.NameOnly with { Header = header });

        Assert.DoesNotContain("</style><b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameIsAtTheRightOfRightToLeftPages()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.NameOnly with { RightToLeft = true });

        Assert.Contains("@top-right { content: \"Ada Example\"; ", html, StringComparison.Ordinal);
    }
}
