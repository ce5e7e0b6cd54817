using Resume.Formats.Model;

namespace Resume.Formats.Tests.Outlining;

public class SignedWordsTests
{
    [Theory]
    [InlineData("אני כותב C# כל יום", "C#")]
    [InlineData("ב־C++, ו־F#", "C++|F#")]
    [InlineData("פיתוח .NET בלבד", ".NET")]
    [InlineData("C# and .NET בעברית", "")]
    [InlineData("ידע: C++ and C#.", "C++ and C#")]
    [InlineData("ידע: C++17, Node.js, AT&T", "")]
    [InlineData("חיפוש A* וגם (C++)", "A*|C++")]
    [InlineData("טלפון +49 30 123-45.", "+49 30 123-45")]
    [InlineData("שיפור של 50% בשנה", "50%")]
    [InlineData("مهندسة C# 12", "")]
    [InlineData("רגיל Yahoo! רגיל", "")]
    public void SignsStayAtTheirWords(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SignedWords.Find(text).Select(word => text[word.Start..word.End])));

    [Fact]
    public void SignedWordsAreRunsOfTheirOwn()
    {
        var runs = DirectionalRuns.Split(InlineText.Plain("אני C# כאן"));

        Assert.Equal(
            [("אני ", false), ("C#", true), (" כאן", false)],
            runs.Select(run => (run.Text.PlainText, run.LeftToRight)));
    }
}
