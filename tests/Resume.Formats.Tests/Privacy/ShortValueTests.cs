using Resume.Formats.Diagnostics;
using Resume.Formats.Privacy;
using Resume.Formats.Privacy.OutputTexts;

namespace Resume.Formats.Tests.Privacy;

public class ShortValueTests
{
    [Theory]
    [InlineData("q7")]
    [InlineData("Berlin, q7")]
    [InlineData("Berlin;q7")]
    [InlineData("Berlin · q7 · Essen")]
    [InlineData("q7 | Berlin")]
    [InlineData("Berlin/q7")]
    [InlineData("Berlin – q7")]
    [InlineData("q7 - Berlin")]
    [InlineData("Berlin  q7")]
    [InlineData("Berlin\u00A0\u2003(Q7)")]
    [InlineData("Berlin\u0001q7\u0001Essen")]
    [InlineData("Berlin\nq7.\nEssen")]
    public void AnItemOfALineIsFound(string text) => Assert.True(IsFound("q7", text));

    [Theory]
    [InlineData("Berlin q7")]
    [InlineData("Berlin-q7")]
    [InlineData("Berlin -q7")]
    [InlineData("q7\u00A0Essen")]
    [InlineData("q77")]
    [InlineData("from q7 – in Essen")]
    public void APartOfAnItemIsNotFound(string text) => Assert.False(IsFound("q7", text));

    [Theory]
    [InlineData("room 471", true)]
    [InlineData("Essen, room (471)", true)]
    [InlineData("one two three 471", true)]
    [InlineData("one two three four 471", false)]
    [InlineData("471 one two three four", false)]
    [InlineData("room 4712", false)]
    public void ANumberIsFoundAmongAFewWords(string text, bool isFound) => Assert.Equal(isFound, IsFound("471", text));

    // It is that of a page.
    [Theory]
    [InlineData("Berlin, 12", false)]
    [InlineData("page 12", true)]
    public void ANumberOfTwoDigitsIsNotFoundByItself(string text, bool isFound) => Assert.Equal(isFound, IsFound("12", text));

    private static bool IsFound(string value, string text)
    {
        var content = new OutputContent();
        content.Add(OutputPlace.Text, text);
        var span = SourceSpan.Start("ada.resume.yaml");
        return new ShortValues([new("x-room", "room", PrivateKind.Text, span) { Text = value }], []).Find(content).Any();
    }
}
