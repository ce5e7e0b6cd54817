using System.Text;
using Resume.Formats.Reading.Markdown;

namespace Resume.Formats.Tests.Reading;

/// <summary>A right text is never refused for its signs; only very many marks that Markdown must compare with each other are.</summary>
public class MarkdownCostTests
{
    [Theory]
    [InlineData("1-2 3-4 ", 550)]
    [InlineData("9:00 to 17:30, ", 3000)]
    [InlineData("one line\\n", 3000)]
    [InlineData("- one item\\n", 3000)]
    [InlineData("+49 + 1 - 2. ", 3000)]
    [InlineData("snake_case and __init__ ", 3000)]
    [InlineData("2 * 3 _ ", 3000)]
    [InlineData("C:\\\\\\\\Temp ", 3000)]
    [InlineData("`code` ", 3000)]
    [InlineData("a *word* of **weight** ", 1000)]
    [InlineData("as shown [1] ", 3000)]
    [InlineData("see [this](https://example.com) ", 2000)]
    [InlineData("https://example.com/a_b ", 2000)]
    [InlineData("\\\\\\\\* ", 3000)]
    public void ARightTextIsRead(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));

        var (_, diagnostics) = Fixture.Read(
            "me.resume.yaml", Encoding.UTF8.GetBytes($"basics: {{name: Ada}}\nwork: [{{name: A, summary: \"{text}\"}}]\n"));

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == "RES1009");
    }

    [Theory]
    [InlineData("*a* ")]
    [InlineData("[a ")]
    [InlineData("[a](")]
    [InlineData("_a **b")]
    public void VeryManyMarksAreRefused(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000));

        var (_, diagnostics) = Fixture.Read(
            "me.resume.yaml", Encoding.UTF8.GetBytes($"basics: {{name: Ada}}\nwork: [{{name: A, summary: \"{text}\"}}]\n"));

        var error = Assert.Single(diagnostics, diagnostic => diagnostic.Code == "RES1009");
        Assert.Equal("the Markdown of this text is too much for one source", error.Message);
        Assert.Equal(2, error.Span.Line);
    }

    [Theory]
    [InlineData("1-2 3-4 + 5 * 6: `a` \\ a_b __init__ ", 2)]
    [InlineData("*a* **b** _c_ ***d***", 8)]
    [InlineData("[a](b) [1]", 2)]
    [InlineData("", 0)]
    [InlineData("*", 0)]
    public void OnlyMarksThatCanMeanSomethingCount(string text, int marks) => Assert.Equal(marks, MarkdownCost.CountMarks(text));
}
