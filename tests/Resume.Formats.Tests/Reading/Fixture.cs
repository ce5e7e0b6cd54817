using System.Globalization;
using System.Text.RegularExpressions;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Linting;
using Resume.Formats.Selecting;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Reading;

/// <summary>A source with its expected diagnostics: in comments above the line, or, for JSON, in a file next to it.</summary>
internal sealed partial record Fixture(string Name, byte[] Content)
{
    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Reading", "Fixtures");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.resume.*")
        .Where(path => !path.EndsWith(".expected", StringComparison.Ordinal))
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal);

    public static Fixture Load(string name) => new(name, File.ReadAllBytes(Path.Combine(Folder, name)));

    /// <summary>The expected severity, code, span and start of the message.</summary>
    public IEnumerable<(string Where, string Message)> Expectations()
    {
        var beside = Path.Combine(Folder, Name + ".expected");
        var lines = File.ReadAllLines(File.Exists(beside) ? beside : Path.Combine(Folder, Name));
        var above = new List<Match>();

        for (var i = 0; i < lines.Length; i++)
        {
            if (Expectation().Match(lines[i]) is { Success: true } match)
            {
                if (match.Groups["line"].Success)
                {
                    yield return ParseExpectation(match, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture));
                }
                else
                {
                    above.Add(match);
                }
            }
            else
            {
                foreach (var each in above)
                {
                    yield return ParseExpectation(each, i + 1);
                }

                above.Clear();
            }
        }
    }

    public static (ResumeDocument Document, IReadOnlyList<Diagnostic> Diagnostics) Read(string name, byte[] content)
    {
        var bag = new DiagnosticBag();
        var source = new SourceFile(name, content) { Files = StoredFiles.OfFixtures };
        var formats = ResumeWriters.All.Select(writer => writer.Format);
        var selector = Selector.Read(
            source, SelectionRequest.None, bag, formats, new(), (root, context) => Composer.Compose(source, root, context));
        Linter.Check(selector.Document, bag);

        // Each variant and language is read when it is asked for.
        _ = selector.Select().Count();
        return (selector.Document, bag.InSourceOrder());
    }

    public static (ResumeDocument Document, IReadOnlyList<Diagnostic> Diagnostics) Read(string yaml) =>
        Read("test.resume.yaml", System.Text.Encoding.UTF8.GetBytes(yaml));

    private static (string Where, string Message) ParseExpectation(Match match, int line)
    {
        var below = match.Groups["below"].Success ? int.Parse(match.Groups["below"].Value, CultureInfo.InvariantCulture) : 0;
        var (from, to) = (match.Groups["from"].Value, match.Groups["to"].Value);
        var where = FormattableString.Invariant(
            $"{match.Groups["severity"].Value} {match.Groups["code"].Value} {line}:{from}-{line + below}:{to}");
        return (where, match.Groups["message"].Value.TrimEnd('…'));
    }

    // `# error RES1004 at 14-21: …`; `14-+2:7` ends two lines further down; in an .expected file, `3:14-21` gives the line.
    [GeneratedRegex(
        @"^\s*#?\s*(?<severity>error|warning|info) (?<code>RES\d{4}) "
        + @"at ((?<line>\d+):)?(?<from>\d+)-(\+(?<below>\d+):)?(?<to>\d+): (?<message>.*)$")]
    private static partial Regex Expectation();
}
