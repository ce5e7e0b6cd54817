using System.Text.RegularExpressions;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Tests.Typesetting;

public class LineTests
{
    [Fact]
    public void LongWordIsBrokenWithoutHyphen()
    {
        var word = new string('x', 4000);
        var pages = Typeset.Sections(Typeset.Prose(word));

        var runs = pages.Runs().Where(run => run.Text.StartsWith('x')).ToList();
        Assert.True(runs.Count > 30);
        Assert.Equal(word, string.Concat(runs.Select(run => run.Text)));
        Assert.All(runs, run => Assert.InRange(run.X + run.Width, Typeset.Left, Typeset.Right + 0.01));
    }

    [Fact]
    public void LongWordIsBrokenBetweenGraphemes()
    {
        var flag = "\U0001F1E9\U0001F1EA";
        var pages = Typeset.Sections(Typeset.Prose(string.Concat(Enumerable.Repeat(flag, 200))));

        var runs = pages.Runs().Where(run => run.Text.Contains(flag, StringComparison.Ordinal)).ToList();
        Assert.True(runs.Count > 1);
        Assert.All(runs, run => Assert.Equal(0, run.Text.Length % flag.Length));
    }

    [Fact]
    public void UrlBreaksAfterASlash()
    {
        const string address =
            "https://example.com/a-long-path/with-many-parts/and-hyphens/2019/05/and-more-parts/that-go-on/and-on/until-the-end.html";
        var pages = Typeset.Sections(Typeset.Prose("Some words that come before it, and then " + address));
        var lines = pages.Lines().SkipWhile(line => !line.StartsWith("Some", StringComparison.Ordinal)).ToList();

        Assert.True(lines.Count > 1);
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith("/", line, StringComparison.Ordinal));
        Assert.EndsWith(address, string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void SpaceAtTheEndOfALineIsKept()
    {
        var text = string.Concat(Enumerable.Repeat("Words that fill some lines ", 12)).TrimEnd();
        var lines = Typeset.Sections(Typeset.Prose(text)).Lines().Where(line => line.Contains("lines", StringComparison.Ordinal)).ToList();

        Assert.Equal(text, string.Concat(lines));
        Assert.All(lines.SkipLast(1), line => Assert.EndsWith(" ", line, StringComparison.Ordinal));
        Assert.False(lines[^1].EndsWith(' '));
    }

    [Fact]
    public void HardBreakBeginsALine()
    {
        var text = new InlineText([new TextRun("first"), new HardBreak(), new TextRun("second")]);
        var lines = Typeset.Sections(Typeset.Bullets(new Bullet(text))).Lines();

        Assert.Equal(["•first ", "second"], lines.TakeLast(2));
    }

    [Fact]
    public void LongParagraphDoesNotEndInOneShortWord()
    {
        // At some lengths, `end` would be the only word on the last line.
        for (var words = 20; words < 60; words++)
        {
            var lines = Typeset.Sections(Typeset.Prose(string.Concat(Enumerable.Repeat("word ", words)) + "end")).Lines().Skip(2).ToList();
            Assert.True(lines.Count < 3 || lines[^1] != "end");
        }
    }

    [Theory]
    [InlineData("Words of one syllable each, which fill the line, and")]
    [InlineData("Wörter, die eine Zeile füllen und")]
    public void LastLineIsNotARunt(string words)
    {
        var width = Typeset.Right - Typeset.Left;
        for (var letters = 1; letters < 400; letters++)
        {
            var text = string.Concat(Enumerable.Repeat(words + " ", 4)) + new string('x', letters % 40) + " end";
            var pages = Typeset.Sections(Typeset.Prose(text[(letters % words.Length)..].TrimStart()));
            var runs = pages.Runs().Where(run => run.Element is { Role: StructureRole.Paragraph }).ToList();
            Assert.True(runs.Count < 2 || runs[^1].Width >= width * 0.15, runs[^1].Text);
        }
    }

    [Theory]
    [InlineData("C/C++")]
    [InlineData("CI/CD")]
    [InlineData("TCP/IP")]
    [InlineData("and/or")]
    [InlineData("s/he")]
    [InlineData("2019/2020")]
    [InlineData("I/O")]
    [InlineData("C++")]
    [InlineData("Node.js/Express.js")]
    [InlineData("ASP.NET/C#")]
    [InlineData("Yahoo!Mail")]
    [InlineData("50%/50%")]
    [InlineData(@"Windows\Linux")]
    [InlineData("J. K. Rowling")]
    [InlineData("J.R.R. Tolkien")]
    [InlineData("J.-P. Sartre")]
    [InlineData("L. van Beethoven")]
    [InlineData("Rowling, J. K.,")]
    [InlineData("É. Zola")]
    public void WordStaysOnOneLine(string word)
    {
        for (var before = 1; before < 40; before++)
        {
            var text = "some " + string.Concat(Enumerable.Repeat(new string('x', before) + " " + word + " ", 12));
            var lines = Typeset.Sections(Typeset.Prose(text)).Lines().Skip(2).ToList();

            Assert.Equal(12, lines.Sum(line => Regex.Count(line, Regex.Escape(word))));
        }
    }

    [Fact]
    public void WordWiderThanALineBreaksAfterASlash()
    {
        var lines = Typeset.Sections(Typeset.Prose(string.Concat(Enumerable.Repeat("Databases/", 30)))).Lines().Skip(2).ToList();

        Assert.True(lines.Count > 1);
        Assert.All(lines, line => Assert.EndsWith("/", line, StringComparison.Ordinal));
    }

    [Fact]
    public void NoLineEndsAtASoftHyphen()
    {
        var lines = Typeset.Sections(Typeset.Prose(string.Concat(Enumerable.Repeat("over\u00ADdetermined ", 60)))).Lines();

        Assert.All(lines, line => Assert.False(line.EndsWith('\u00AD')));
    }
}
