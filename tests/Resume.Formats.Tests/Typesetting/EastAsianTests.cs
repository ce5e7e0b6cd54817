using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Text in Chinese, Japanese and Korean, with a font for these scripts.</summary>
public class EastAsianTests
{
    private static readonly FontFile Han = new("Han.ttf", MadeFonts.WithCharacters(0x3000, 0xD7A3, 5));

    private static readonly Theme Theme = Typeset.Classic with
    {
        Fonts = Typeset.Classic.Fonts with
        {
            Fallbacks = [.. Typeset.Classic.Fonts.Fallbacks, new("Han", "sans-serif", [], Han, Han, Han, Han)],
        },
    };

    [Theory]
    [InlineData("東京で2020年に93%減", "東京|で|2020|年|に|93%|減")]
    [InlineData("한국어 (2020) 있다", "한국어|(2020)|있다")]
    public void DigitsAndAsciiPunctuationAreInTheFontOfLatinLetters(string text, string runs)
    {
        var found = Paragraph(Theme, text);
        var latin = Typeset.Sections(Typeset.Prose("zzz")).Run("zzz").Font;

        Assert.Equal(runs, string.Join('|', found.Select(run => run.Text.Trim())));
        Assert.All(found, run => Assert.Equal(run.Text.Any(char.IsAsciiLetterOrDigit), run.Font == latin));
    }

    [Fact]
    public void LinesBreakBetweenIdeographsButNotBeforeTheirPunctuation()
    {
        var lines = Paragraph(Theme, string.Concat(Enumerable.Repeat("漢字、", 200))).Select(run => run.Text).ToList();

        Assert.True(lines.Count > 5);
        Assert.All(lines, line => Assert.False(line.StartsWith('、')));
    }

    [Fact]
    public void JustifiedLinesAreWidenedBetweenIdeographs()
    {
        var lines = Paragraph(Theme with { Justify = true }, string.Concat(Enumerable.Repeat("漢字、", 200)));

        Assert.All(lines.SkipLast(1), line => Assert.Equal(Typeset.Right, line.X + line.Width, 6));
        Assert.True(lines[^1].X + lines[^1].Width < Typeset.Right);
    }

    private static List<GlyphRun> Paragraph(Theme theme, string text) =>
        [.. Typeset.Pages(Typeset.Outline(Typeset.Prose(text)), theme).Runs().Where(run => run.Element?.Role == StructureRole.Paragraph)];
}
