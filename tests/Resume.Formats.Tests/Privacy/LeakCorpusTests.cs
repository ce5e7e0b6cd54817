using System.Text;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Privacy;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Every spelling of the corpus is found at every place in every format.</summary>
public class LeakCorpusTests
{
    private static readonly Dictionary<string, Func<string, int, object>> Places = new()
    {
        ["a name"] = (text, i) => new { id = $"e{i}", name = text },
        ["a highlight"] = (text, i) => new { id = $"e{i}", name = "Entry", highlights = new[] { "before " + text + " after" } },
        ["a summary"] = (text, i) => new { id = $"e{i}", name = "Entry", summary = "A longer text before it that fills the line: " + text },
        ["bold text"] = (text, i) => new { id = $"e{i}", name = "Entry", summary = $"**Note:** {text}" },
        ["keywords"] = (text, i) => new { id = $"e{i}", name = "Entry", keywords = new[] { "one", text } },
        ["a link"] = (text, i) =>
            new { id = $"e{i}", name = "Entry", summary = $"See [this](https://example.org/?q={Uri.EscapeDataString(text)})." },
    };

    public static TheoryData<string, string> PlacesAndFormats =>
        new MatrixTheoryData<string, string>(Places.Keys, ResumeWriters.All.Select(writer => writer.Format));

    [Fact]
    public void CorpusHasSixtySpellings() => Assert.InRange(SpelledValue.All.Count, 60, 100);

    [Theory]
    [MemberData(nameof(PlacesAndFormats))]
    public async Task SpellingIsFound(string place, string format)
    {
        var source = JsonSerializer.Serialize(new
        {
            // Too many boxes instead of letters would be an error.
            basics = new { name = "Jane", summary = string.Join(' ', Enumerable.Repeat("Enough letters that all fonts have.", 20)) },
            projects = SpelledValue.All.Select((value, i) => Places[place](value.Spelled, i)),
        });
        var output = await ResumeCompiler.CompileAsync(
            new(Omitting.Path, Encoding.UTF8.GetBytes(source)), new() { Formats = [format] }, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(output.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

        var found = Find(format, Assert.Single(output.Outputs).Content);

        Assert.Empty(SpelledValue.Except(found));
    }

    // A name that is a value is public; here nothing is.
    internal static IEnumerable<PrivateValue> Find(string format, ReadOnlyMemory<byte> file) =>
        LeakFinder.Create(SpelledValue.Private, Omitting.Tree("{basics: {name: Jane}}"))
            .Find(format, file, new Budget(), SourceSpan.Start(Omitting.Path))
            .Select(leak => leak.Value);
}
