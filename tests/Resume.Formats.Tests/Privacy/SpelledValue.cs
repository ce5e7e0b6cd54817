using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Privacy;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Tests.Privacy;

/// <summary>A private value and another spelling of it.</summary>
/// <param name="Key">The key of the value.</param>
/// <param name="Value">The value.</param>
/// <param name="Spelled">What an author may type in a public text.</param>
internal sealed partial record SpelledValue(string Key, string Value, string Spelled)
{
    /// <summary>The corpus of spellings that people write.</summary>
    public static IReadOnlyList<SpelledValue> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Privacy/Fixtures/spellings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Unescape(line).Split('|'))
            .Select(parts => new SpelledValue(parts[0], parts[1], parts[2])),
    ];

    /// <summary>Values as private values; the path of each begins with its index, as in `v12`.</summary>
    public static PrivateValues MakePrivate(IReadOnlyList<SpelledValue> values) => PrivateValues.Find(
        new(
            [
                .. values.Select((value, i) => new KeyValuePair<ScalarNode, Node>(
                    Scalar($"v{i}"), new MapNode([new(Scalar(value.Key), Scalar(value.Value))], default))),
            ],
            default),
        [.. values.Select((_, i) => new Located<string>($"v{i}", new SourceSpan("test.resume.yaml", 1, 1, 1, 2)))]);

    private static ScalarNode Scalar(string value) => new(value, ScalarStyle.Quoted, default);

    private static string Unescape(string line) => Escape().Replace(line, match =>
        match.Groups["code"].Success ? ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString() : "\n");

    [GeneratedRegex(@"\\(u(?<code>[0-9a-f]{4})|n)")]
    private static partial Regex Escape();
}
