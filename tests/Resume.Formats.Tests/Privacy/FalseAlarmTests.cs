using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Privacy;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Tests.Privacy;

/// <summary>What is private in one résumé is not found in another that does not have it.</summary>
public class FalseAlarmTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ThisFolder(), "../../.."));

    private static readonly ImmutableArray<string> Content =
        ["basics", "work", "education", "skills", "projects", "volunteer", "awards", "publications", "languages", "references"];

    [Fact]
    public async Task AtMostOneInAHundredIsAFalseAlarm()
    {
        var sources = Sources().ToList();
        var outputs = new List<(MapNode Tree, string Text, CompiledOutput Output)>();
        foreach (var (path, content) in sources)
        {
            var result = await ResumeCompiler.CompileAsync(
                new(path, content), new() { Formats = ["pdf", "txt"] }, TestContext.Current.CancellationToken);
            var text = result.Outputs.Where(output => output.Format == "txt")
                .Select(output => System.Text.Encoding.UTF8.GetString(output.Content.Span)).FirstOrDefault("");
            outputs.AddRange(result.Outputs.Where(output => output.Locale is null)
                .Select(output => (Omitting.Tree(System.Text.Encoding.UTF8.GetString(content)), text, output)));
        }

        var (searched, alarms) = (0, new List<string>());
        foreach (var (path, content) in sources)
        {
            var tree = Omitting.Tree(System.Text.Encoding.UTF8.GetString(content));
            var values = PrivateValues.Find(tree, [.. Content.Select(key => new Located<string>(key, default))]);
            // Every third pair, as all of them take a minute.
            foreach (var (other, text, output) in outputs.Where((_, i) => (i + values.Values.Length) % 3 == 0))
            {
                searched += values.Values.Length;
                alarms.AddRange(LeakFinder.Create(values, other).Find(output.Format, output.Content, new Budget(), SourceSpan.Start(path))
                    .Where(leak => !text.Contains(leak.Value.Text, StringComparison.OrdinalIgnoreCase))
                    .Select(leak => $"{Path.GetFileName(path)}: {leak.Value.Text} in {output.Format}, {leak.Where}"));
            }
        }

        Assert.True(searched > 10_000, $"only {searched} searches");
        Assert.True(alarms.Count * 100 <= searched, $"{alarms.Count} of {searched}:\n{string.Join('\n', alarms.Distinct())}");
    }

    private static IEnumerable<(string Path, byte[] Content)> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "bench/machine-readers/corpus"), "*.resume.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "tests/Resume.Formats.Tests/Fixtures"), "*.resume.yaml"))
            .Append(Path.Combine(Root, "example/milo-polte.resume.yaml"))
            .Where(path => !path.EndsWith("empty.resume.yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllBytes(path)));

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
