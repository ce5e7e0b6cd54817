using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.PlainText;

namespace Resume.Formats.Tests.Writers.PlainText;

public class PlainTextWriterTests
{
    [Fact]
    public void LinesEndWithinEightyColumns()
    {
        var lines = new TextLines(80, null);
        lines.Add(string.Join(' ', Enumerable.Repeat("word", 60)), "  - ");

        Assert.All(lines.ToString().Split('\n'), line => Assert.True(line.Length <= 80));
        Assert.All(
            lines.ToString().TrimEnd('\n').Split('\n').Skip(1),
            line => Assert.StartsWith("    word", line, StringComparison.Ordinal));
    }

    [Fact]
    public void WideCharactersTakeTwoColumns()
    {
        var lines = new TextLines(80, null);
        lines.Add(string.Join(' ', Enumerable.Repeat("漢字", 30)));

        Assert.All(lines.ToString().Split('\n'), line => Assert.True(DisplayWidth.Measure(line) <= 80));
        Assert.Equal(2, DisplayWidth.Measure("e\u0301\u200Bx"));
    }

    [Fact]
    public void AddressIsNotBroken()
    {
        var address = "https://example.com/" + new string('a', 100);
        var lines = new TextLines(80, null);
        lines.Add("see " + address);

        Assert.Contains(address, lines.ToString().Split('\n'));
    }

    [Fact]
    public void TargetIsShownOnce()
    {
        var inlines = new PlainTextInlines(null);
        var link = InlineText.Linked("Kiji", "https://kiji.example");

        Assert.Equal("Kiji (https://kiji.example)", inlines.Render(link));
        Assert.Equal("Kiji", inlines.Render(link));
    }

    [Fact]
    public void TargetThatEqualsTheTextIsNotRepeated()
    {
        var profile = InlineText.Linked("linkedin.com/in/milo", "https://www.linkedin.com/in/milo/");
        var email = InlineText.Linked("milo@example.com", "mailto:milo@example.com");

        Assert.Equal("linkedin.com/in/milo", new PlainTextInlines(null).Render(profile));
        Assert.Equal("milo@example.com", new PlainTextInlines(null).Render(email));
    }

    [Fact]
    public void ControlCharactersAndUnpairedSurrogatesAreRemoved() =>
        Assert.Equal("ab🎉", new PlainTextInlines(null).Render(InlineText.Plain("a\u0007b\ud83d" + "🎉")));

    [Fact]
    public void BlankLinesAreNotRepeated()
    {
        var lines = new TextLines(80, null);
        lines.AddBlankLine();
        lines.Add("a");
        lines.AddBlankLine();
        lines.AddBlankLine();
        lines.Add("b");

        Assert.Equal("a\n\nb\n", lines.ToString());
    }

    [Theory]
    [InlineData("Außendienst", "de", "AUSSENDIENST")]
    [InlineData("Eﬃcient ŉ", "en", "EFFICIENT ʼN")]
    [InlineData("Εργασίας", "el", "ΕΡΓΑΣΊΑΣ")]
    [InlineData("istanbul", "tr", "İSTANBUL")]
    public void HeadingsFollowUnicodeSpecialCasing(string heading, string language, string expected)
    {
        var section = new Section
        {
            Id = "a",
            Heading = InlineText.Plain(heading),
            Introduction = BlockText.FromParagraph(InlineText.Plain("x")),
        };
        var outline = new Outline(language, RightToLeft: false, new Header { Name = InlineText.Plain("Ada") }, [section]);

        Assert.Contains(expected, new PlainTextRenderer(outline, width: 80, ascii: null).Render().Split('\n'));
    }
}
