using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>Lines are as high as in the PDF, whatever font replaces that of the theme, and nothing is cut off.</summary>
public class DocxLineHeightTests
{
    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public async Task LinesHaveTheHeightOfTheTheme(string name)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, name);
        var styles = ThemeReader.Read(name, "US").Styles;

        foreach (var (id, style) in new[]
        {
            ("Normal", styles.Body), ("Title", styles.Name), ("Subtitle", styles.Label), ("Contact", styles.Contact),
            ("Heading1", styles.Heading), ("Heading2", styles.Title), ("Heading3", styles.Subtitle), ("ListBullet", styles.Body),
            ("Header", styles.Footer),
        })
        {
            var spacing = SpacingOf(file, id);
            Assert.Equal(LineSpacingRuleValues.Exact, spacing.LineRule!.Value);
            Assert.Equal(style.LineHeight, int.Parse(spacing.Line!.Value!, null) / 20.0, tolerance: 0.025);
        }
    }

    [Theory]
    [InlineData("अनिकेत", null, "exact")]
    [InlineData("ทดสอบ", null, "atLeast")]
    [InlineData("ليلى", null, "exact")]
    [InlineData("山田", null, "exact")]
    [InlineData("अनिकेत", 1, "exact")]
    public async Task LinesOfTallScriptsGrowWhereTheirFontIsUnknown(string name, int? maxPages, string rule)
    {
        using var file = await DocxFile.WriteAsync(Named(name), maxPages: maxPages);

        Assert.Equal(rule, SpacingOf(file, "Normal").LineRule!.InnerText);
    }

    [Theory]
    [InlineData("अनिकेत", 0.408 + 0.896)]
    [InlineData("ليلى", 0.928 + 0.236)]
    public async Task LettersOfComplexScriptsAreNotHigherThanTheirLines(string name, double fontHeight)
    {
        using var file = await DocxFile.WriteAsync(Named(name), maxPages: 1);

        foreach (var style in file.Styles.Where(style => style.StyleParagraphProperties?.SpacingBetweenLines is not null))
        {
            var normal = file.Style("Normal").StyleRunProperties!;
            var size = (style.StyleRunProperties ?? normal).FontSizeComplexScript ?? normal.FontSizeComplexScript;
            var height = int.Parse(style.StyleParagraphProperties!.SpacingBetweenLines!.Line!.Value!, null) / 20.0;
            Assert.True(int.Parse(size!.Val!.Value!, null) / 2.0 * fontHeight <= height + 0.3, style.StyleId!.Value);
        }
    }

    [Fact]
    public async Task LineOfThePhotoIsAsHighAsThePhoto()
    {
        var photo = new Photo(PhotoKind.Png, default, 60, 75);
        using var file = await DocxFile.WriteAsync(
            Fixtures.NameAlone with { Header = Fixtures.NameAlone.Header with { Photo = photo } });
        var paragraph = file.Paragraphs.Single(paragraph => paragraph.Descendants<Drawing>().Any());

        Assert.Equal(LineSpacingRuleValues.Auto, paragraph.ParagraphProperties!.SpacingBetweenLines!.LineRule!.Value);
        Assert.Equal("240", paragraph.ParagraphProperties.SpacingBetweenLines.Line!.Value);
    }

    private static Outline Named(string name) => Fixtures.NameAlone with { Header = new() { Name = InlineText.Plain(name) } };

    private static SpacingBetweenLines SpacingOf(DocxFile file, string style) =>
        file.Style(style).StyleParagraphProperties!.SpacingBetweenLines!;
}
