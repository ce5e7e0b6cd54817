using Resume.Tool.Comparing;
using Resume.Tool.Reporting;

namespace Resume.Tool.Tests.Comparing;

public class TextDiffTests
{
    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "@@ -1,3 +1,3 @@| a|-b|+x| c")]
    [InlineData("", "a", "@@ -0,0 +1 @@|+a")]
    [InlineData("a", "a b", "@@ -1 +1,2 @@| a|+b")]
    [InlineData("a b", "b", "@@ -1,2 +1 @@|-a| b")]
    [InlineData("1 2 3 4 5 6 7 8 9", "1 2 3 4 x 6 7 8 9", "@@ -2,7 +2,7 @@| 2| 3| 4|-5|+x| 6| 7| 8")]
    [InlineData("a 2 3 4 5 6 7 b", "x 2 3 4 5 6 7 y", "@@ -1,8 +1,8 @@|-a|+x| 2| 3| 4| 5| 6| 7|-b|+y")]
    [InlineData("a 2 3 4 5 6 7 8 b", "x 2 3 4 5 6 7 8 y", "@@ -1,4 +1,4 @@|-a|+x| 2| 3| 4|@@ -6,4 +6,4 @@| 6| 7| 8|-b|+y")]
    [InlineData("W - 1 2 3 4 5", "W - 1 2 3 4 5 6", "@@ -5,3 +5,4 @@ W| 3| 4| 5|+6")]
    [InlineData("W - 1 2 3 S -", "W - 1 2 3", "@@ -3,5 +3,3 @@ S| 1| 2| 3|-S|--")]
    public void HunksAreThoseOfUnifiedDiffs(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join('|', Print(Split(before), Split(after), colors: false)));

    [Fact]
    public void OnATerminalChangedWordsAreMarked()
    {
        var lines = Print(["Led a team of five."], ["Led a team of six."], colors: true);

        Assert.Equal(
            [
                "\e[31m-\e[0m\e[31mLed a team of \e[0m\e[31m\e[7mfive\e[0m\e[31m.\e[0m",
                "\e[32m+\e[0m\e[32mLed a team of \e[0m\e[32m\e[7msix\e[0m\e[32m.\e[0m",
            ],
            lines[^2..]);
    }

    [Fact]
    public void LinesWithLittleInCommonAreMarkedAsAWhole()
    {
        var lines = Print(["Tuned its storage."], ["Led a team of five people."], colors: true);

        Assert.Equal(["\e[31m-\e[0m\e[31mTuned its storage.\e[0m", "\e[32m+\e[0m\e[32mLed a team of five people.\e[0m"], lines[^2..]);
    }

    [Fact]
    public void ControlCharactersHaveNoEffectOnTheTerminal()
    {
        var lines = Print(["a\e[2J"], ["b\e]0;owned\a"], colors: false);

        Assert.Equal(["-a␛[2J", "+b␛]0;owned␇"], lines[^2..]);
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Print(string[] before, string[] after, bool colors)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var plain = new Ansi(enabled: false);
        var reporter = new Reporter(output, TextWriter.Null, new(new(), plain, 80), plain) { OutputColors = new(colors) };
        var (first, second) = (new ComparedText("a", "default", "en", before), new ComparedText("a", "b", "en", after));
        new UnifiedDiff(reporter).Print(new(first, second, TextDiff.Compare(first, second)), "a", "b");
        var lines = output.ToString().Split('\n')[..^1];
        return lines.Length == 0 ? lines : lines[2..];
    }
}
