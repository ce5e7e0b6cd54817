using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx;

namespace Resume.Formats.Tests.Writers.Docx;

public class DirectionsTests
{
    [Theory]
    [InlineData("all latin, 2015", false, "LLLLLLLLLLLLLLL")]
    [InlineData("a אב ג b", false, "LLRRRRLL")]
    [InlineData("אב 12, ג", false, "RRRRRRRR")]
    [InlineData("אב (c# 7) ד", true, "RRRRLLLLRRR")]
    [InlineData("2015", true, "RRRR")]
    [InlineData("א C#, C++ ב", true, "RRLLLLLLLRR")]
    [InlineData("א REST (api) ב", true, "RRLLLLLLLLLLRR")]
    [InlineData("a (אב) b", false, "LLLRRLLL")]
    [InlineData("", true, "")]
    public void RunsAreCutWhereTheDirectionTurns(string text, bool rightToLeft, string expected) =>
        Assert.Equal(expected, string.Concat(Directions.Of(text, rightToLeft).Select(isRight => isRight ? 'R' : 'L')));

    [Fact]
    public async Task ArabicRunsAreMarkedAndOthersAreNot()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var runs = file.Body.Descendants<Run>().ToList();

        Assert.NotNull(runs.Single(run => run.InnerText.StartsWith("العربية", StringComparison.Ordinal)).RunProperties!.RightToLeftText);
        Assert.NotNull(runs.Single(run => run.InnerText == "עברית").RunProperties!.RightToLeftText);
        Assert.Equal(2, runs.Count(run => run.RunProperties?.RightToLeftText is not null));
    }

    [Fact]
    public async Task ARightToLeftDocumentIsSoThroughout()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.RightToLeft);

        Assert.NotNull(file.Style("Normal").StyleParagraphProperties!.BiDi);
        Assert.All(file.Styles.Where(style => style.Type! == StyleValues.Paragraph && style.StyleId != "Normal"), style => Assert.Equal("Normal", style.BasedOn!.Val!.Value));
        Assert.NotNull(file.Body.Elements<SectionProperties>().Single().GetFirstChild<BiDi>());
        Assert.NotNull(file.Body.Descendants<TableProperties>().Single().BiDiVisual);
        Assert.Equal("ar-SA", file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Bidi!.Value);
    }
}
