using System.Text;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Tests.Fuzzing;

namespace Resume.Formats.Tests.Reading.Samples;

/// <summary>The official YAML test suite: about 300 valid and 100 invalid documents.</summary>
public class YamlSuiteTests
{
    // Errors that YamlDotNet accepts: a tab after a dash or within quotes, and a comment directly after a directive.
    private static readonly string[] Tolerated = ["DK95/1", "MUS6/0", "Y79Y/3", "Y79Y/4", "Y79Y/5"];

    // Unsupported here: several documents in one file, maps as keys, tags, tabs, and anchors of scalars, which are usually text that starts
    // with `&`; and a few that YamlDotNet rejects, such as a colon on the line after its key within braces.
    private const int Refused = 69;

    [Fact(Explicit = true)]
    public void InvalidYamlOfTheSuiteIsReported() =>
        Assert.Equal(Tolerated, Cases().Where(test => test.Fails && !Errors(test.Yaml).Any()).Select(test => test.Id));

    // Documents of the suite are not résumés, so errors about keys and values are expected.
    [Fact(Explicit = true)]
    public void ValidYamlOfTheSuiteIsRead()
    {
        var valid = Cases().Where(test => !test.Fails).ToList();

        Assert.InRange(valid.Count(test => Errors(test.Yaml).Any()), 0, Refused);
        Assert.InRange(valid.Count, 4 * Refused, int.MaxValue);
    }

    [Fact(Explicit = true)]
    public void SuiteDocumentsNeverThrow() =>
        Assert.All(Cases(), test => Assert.NotEmpty(
            SourceSpans.AssertInside($"{test.Id}.resume.yaml", Encoding.UTF8.GetBytes(test.Yaml))));

    private static IEnumerable<Diagnostic> Errors(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceText.Decode(new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(yaml)), diagnostics) is { } text)
        {
            YamlReader.Read(text, new ReadingContext(diagnostics, lenient: false), _ => false);
        }

        return diagnostics.InSourceOrder().Where(diagnostic => diagnostic.Severity == Severity.Error);
    }

    // A module that exports JSON. Cases of one file inherit the properties of the first.
    private static IEnumerable<(string Id, string Yaml, bool Fails)> Cases()
    {
        const string Export = "export default ";
        var files = Sample.Files(".js", atLeast: 300)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "data" && Path.GetFileName(path) != "index.js");
        foreach (var file in files)
        {
            var module = File.ReadAllText(file);
            var start = module.IndexOf(Export, StringComparison.Ordinal) + Export.Length;
            using var json = JsonDocument.Parse(module[start..].TrimEnd().TrimEnd(';'));
            var number = 0;
            foreach (var test in json.RootElement.GetProperty("cases").EnumerateArray())
            {
                yield return (
                    FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(file)}/{number++}"),
                    test.GetProperty("yaml").GetString()!,
                    test.TryGetProperty("fail", out var fails) && fails.GetBoolean());
            }
        }
    }
}
