using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

public class HtmlWriterTests
{
    [Fact]
    public async Task SameOutlineGivesSameBytes()
    {
        var (first, _) = await HtmlFixture.WriteAsync(HtmlFixture.Full);
        var (second, _) = await HtmlFixture.WriteAsync(HtmlFixture.Full);

        Assert.Equal(first, second);
        Assert.Equal((byte)'<', first[0]);
    }

    [Fact]
    public async Task ParallelWritesAreIndependent()
    {
        var outlines = Enumerable.Range(0, 16).Select(i => HtmlFixture.Full with
        {
            Header = HtmlFixture.Full.Header with { Name = HtmlFixture.Text($"Person {i:00}") },
            Sections = [.. HtmlFixture.Full.Sections.Select(section => section with { Introduction = HtmlFixture.Words($"mark {i:00}") })],
        }).ToList();

        var pages = await Task.WhenAll(outlines.Select((outline, i) =>
            Task.Run(() => HtmlFixture.RenderAsync(outline, i % 2 == 0 ? "classic" : "modern"))));

        for (var i = 0; i < pages.Length; i++)
        {
            Assert.Equal(await HtmlFixture.RenderAsync(outlines[i], i % 2 == 0 ? "classic" : "modern"), pages[i]);
            Assert.Contains($"Person {i:00}", pages[i], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task FileIsUtf8WithoutByteOrderMark()
    {
        var (html, _) = await HtmlFixture.WriteAsync(HtmlFixture.Full);

        var utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.StartsWith("<!DOCTYPE html>\n", utf8.GetString(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileContainsNoVersionAndNoPath()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.Full);

        Assert.DoesNotContain(AppContext.BaseDirectory, html, StringComparison.Ordinal);
        Assert.DoesNotContain(typeof(HtmlWriter).Assembly.GetName().Version!.ToString(), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancelledWriteLeavesOutputEmpty()
    {
        using var output = new MemoryStream();
        var document = new ResumeDocument { File = "fixture.resume.yaml" };
        var context = new WriterContext(document, HtmlFixture.NameOnly, ThemeReader.Read("classic", null), new DiagnosticBag());

        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await new HtmlWriter().WriteAsync(context, output, new CancellationToken(canceled: true)));

        Assert.Equal(0, output.Length);
    }
}
