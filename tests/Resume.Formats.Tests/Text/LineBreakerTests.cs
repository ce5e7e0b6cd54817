using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class LineBreakerTests
{
    [Fact]
    public void LineBreakTestPasses()
    {
        var cases = 0;
        var failures = new List<string>();

        foreach (var line in TestData.Lines("LineBreakTest.txt"))
        {
            // × 0023 × 0308 ÷ 0020 ÷
            var tokens = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var text = string.Concat(tokens.Where((_, i) => i % 2 == 1).Select(hex => new Rune(TestData.CodePoint(hex)).ToString()));
            var opportunities = new BreakOpportunity[text.Length];
            LineBreaker.Find(text, opportunities);

            var at = 0;
            var found = new StringBuilder("×");
            foreach (var hex in tokens.Where((_, i) => i % 2 == 1))
            {
                at += new Rune(TestData.CodePoint(hex)).Utf16SequenceLength;
                found.Append(' ').Append(hex).Append(at == text.Length || opportunities[at] != BreakOpportunity.Prohibited ? " ÷" : " ×");
            }

            cases++;
            if (found.ToString() != line)
            {
                failures.Add($"expected {line}\n     got {found}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} cases fail:\n{string.Join('\n', failures.Take(20))}");
        Assert.Equal(7654, cases);
    }
}
