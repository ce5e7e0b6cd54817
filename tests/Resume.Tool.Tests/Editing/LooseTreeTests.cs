using System.Runtime.CompilerServices;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Tests.Editing;

/// <summary>What the scanner of the editor finds in valid files is what the compiler's reader finds.</summary>
public class LooseTreeTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    private static readonly string[] Folders =
    [
        "example", "tests/Resume.Formats.Tests/Fixtures", "bench/peers", "src/Resume.Formats/Themes", "src/Resume.Formats/Outlining/Labels",
    ];

    public static TheoryData<string> Files =>
    [
        .. Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.yaml"))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Notations =>
    [
        "a: 1\nb:\n- x\n- y: 2\n  z: 3\nc:\n  - - 1\n    - 2\n",
        "a: 'it''s'\nb: \"tab\\t\\u00e9\"\nc: >-\n  folded\n  text\nd: |\n  literal\n\ne: after\n",
        "a: {b: [1, 2, {c: d}], 'e': \"f\", g: }\nh: [a, b: c]\n",
        "a: plain text\n  goes on\nb: x # comment\n# comment\nc: http://example.com\n",
        "{\"a\": {\"b\": [1, true, null, \"x\"]}, \"c\": \"d\"}",
        "\"a b\": 1\n'c': 2\n",
        "- a\n-\n  b: 1\n- - c\n",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void AFileHasTheSameValues(string file) =>
        AssertSame(file, File.ReadAllText(Path.Combine(Root, file)).TrimStart('\uFEFF'));

    [Theory]
    [MemberData(nameof(Notations))]
    public void ANotationHasTheSameValues(string text) => AssertSame(text[0] == '{' ? "a.json" : "a.yaml", text);

    [Fact]
    public void DeepNestingIsNotFollowed()
    {
        var tree = LooseTree.Parse(string.Concat(Enumerable.Repeat("- ", 100_000)));
        var braces = LooseTree.Parse(new string('[', 100_000));

        Assert.InRange(tree.All().Count(), 1, 1_000);
        Assert.InRange(braces.All().Count(), 1, 200_000);
    }

    private static void AssertSame(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(path, text);
        var context = new ReadingContext(diagnostics, lenient: false);
        var expected = path.EndsWith(".json", StringComparison.Ordinal)
            ? JsonReader.Read(source, context)
            : YamlReader.Read(source, context, ResumeSchema.IsKey);

        Assert.Equal(Describe(expected), Describe(LooseTree.Parse(text).Root, new LineMap(text)));
    }

    private static IEnumerable<string> Describe(Node? node, string path = "") => node switch
    {
        MapNode map => map.Members.SelectMany(member =>
            Describe(member.Value, $"{path}.{member.Key.Value}@{Place(new(member.Key.Span.Line - 1, member.Key.Span.Column - 1))}")),
        ListNode list => list.Items.SelectMany((item, at) => Describe(item, FormattableString.Invariant($"{path}[{at}]"))),
        ScalarNode { Style: ScalarStyle.Block } => [$"{path} = block"],
        ScalarNode scalar => [$"{path} = {scalar.Value.Trim()}"],
        _ => [],
    };

    private static IEnumerable<string> Describe(LooseNode node, LineMap lines, string path = "") => node switch
    {
        LooseMap map => map.Members.SelectMany(member =>
            Describe(member.Value, lines, $"{path}.{member.Key}@{Place(lines.PositionOf(member.KeyStart))}")),
        LooseList list => list.Items.SelectMany((item, at) => Describe(item, lines, FormattableString.Invariant($"{path}[{at}]"))),
        LooseScalar { Style: LooseStyle.Block } => [$"{path} = block"],
        LooseScalar scalar => [$"{path} = {scalar.Value.Trim()}"],
        _ => [],
    };

    private static string Place(Position position) => FormattableString.Invariant($"{position.Line + 1}:{position.Character + 1}");

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
