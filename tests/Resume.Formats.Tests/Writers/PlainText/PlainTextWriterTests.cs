using Resume.Formats.Model;
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
        Assert.All(lines.ToString().TrimEnd('\n').Split('\n').Skip(1), line => Assert.StartsWith("    word", line, StringComparison.Ordinal));
    }

    [Fact]
    public void WideCharactersTakeTwoColumns()
    {
        var lines = new TextLines(80, null);
        lines.Add(string.Join(' ', Enumerable.Repeat("漢字", 30)));

        Assert.All(lines.ToString().Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= 80));
        Assert.Equal(2, DisplayWidth.Of("e\u0301\u200Bx"));
    }

    [Fact]
    public void AnAddressIsNeverBroken()
    {
        var address = "https://example.com/" + new string('a', 100);
        var lines = new TextLines(80, null);
        lines.Add("see " + address);

        Assert.Contains(address, lines.ToString().Split('\n'));
    }

    [Fact]
    public void ATargetIsShownOnce()
    {
        var words = new TextWords(null);
        var link = InlineText.Linked("Kiji", "https://kiji.example");

        Assert.Equal("Kiji (https://kiji.example)", words.Of(link));
        Assert.Equal("Kiji", words.Of(link));
    }

    [Fact]
    public void ATargetThatIsTheTextIsNotRepeated()
    {
        Assert.Equal("linkedin.com/in/milo", new TextWords(null).Of(InlineText.Linked("linkedin.com/in/milo", "https://www.linkedin.com/in/milo/")));
        Assert.Equal("milo@example.com", new TextWords(null).Of(InlineText.Linked("milo@example.com", "mailto:milo@example.com")));
    }

    [Fact]
    public void ControlCharactersAndHalfSurrogatesAreLeftOut() =>
        Assert.Equal("ab🎉", new TextWords(null).Of(InlineText.Plain("a\u0007b\ud83d" + "🎉")));

    [Fact]
    public void OneBlankLineIsEnough()
    {
        var lines = new TextLines(80, null);
        lines.Blank();
        lines.Add("a");
        lines.Blank();
        lines.Blank();
        lines.Add("b");

        Assert.Equal("a\n\nb\n", lines.ToString());
    }
}
