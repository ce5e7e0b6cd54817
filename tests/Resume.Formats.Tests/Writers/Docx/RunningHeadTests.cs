using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Resume.Formats.Tests.Writers.Docx;

public class RunningHeadTests
{
    [Fact]
    public async Task LongNameIsCutToOneLine()
    {
        var name = string.Concat(Enumerable.Repeat("Maria Magdalena ", 3000)).TrimEnd();
        var text = await HeadOfAsync(name);

        Assert.InRange(text.IndexOf('\t', StringComparison.Ordinal), 20, 110);
        Assert.Contains("Maria…\t2 / ", text.Replace("Magdalena…", "Maria…", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task LongWordIsCutBetweenCharacters(int letters)
    {
        var name = new string('x', letters) + "\U0001F984" + new string('y', 600);

        Assert.Contains("…\t", await HeadOfAsync(name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoNameLeavesTheNumbers() => Assert.Equal("\t2 / 2", await HeadOfAsync(""));

    [Fact]
    public async Task HeadIsInTheTopMargin()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone);
        var margins = file.Body.Descendants<PageMargin>().Single();

        Assert.InRange((int)margins.Header!.Value + (11 * 20), 11 * 20, margins.Top!.Value);
        Assert.Equal("Header", DocxFile.StyleOf(file.Main.HeaderParts.Single().Header!.Elements<Paragraph>().Single()));
    }

    private static async Task<string> HeadOfAsync(string name)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone with { Header = new() { Name = InlineText.Plain(name) } });
        return DocxFile.TextOf(Assert.Single(file.Main.HeaderParts.Single().Header!.Elements<Paragraph>()));
    }
}
