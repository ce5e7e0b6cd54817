using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Tests.Diagnostics;

namespace Resume.Formats.Tests.Reading;

/// <summary>Messages about JSON speak of JSON: every wrong source of the tests and of the documentation, converted to JSON.</summary>
public partial class NotationTests
{
    public static TheoryData<string> Sources =>
        [.. Fixture.Names.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)), .. DiagnosticsDocumentationTests.CodesWithSources
            .Select(code => code.Data)];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task MessagesAboutJsonDoNotSpeakOfYaml(string source)
    {
        var yaml = source.StartsWith("RES", StringComparison.Ordinal)
            ? DiagnosticsDocumentationTests.FirstSource(source)
            : Encoding.UTF8.GetString(Fixture.Load(source).Content);
        var json = ToJson(yaml);

        var file = new SourceFile("test.resume.json", Encoding.UTF8.GetBytes(json)) { Files = StoredFiles.OfFixtures };
        var options = new CompileOptions { Formats = ["html", "docx", "pdf", "txt"] };
        var found = (await ResumeCompiler.CompileAsync(file, options, TestContext.Current.CancellationToken)).Diagnostics;

        Assert.All(found, each => AssertIsAboutJson($"{each.Message} {each.Hint}"));
    }

    [Theory]
    [InlineData("rules: {RES4002: off}", "\"rules\": {\"RES4002\": \"off\"}")]
    [InlineData("hide: true", "\"hide\": true")]
    [InlineData("name: Ada Example", "\"name\": \"Ada Example\"")]
    [InlineData("locale: [en, de]", "\"locale\": [\"en\", \"de\"]")]
    [InlineData("a: …, b: \"#075\", c: 12", "\"a\": …, \"b\": \"#075\", \"c\": 12")]
    public void SnippetIsWrittenAsJson(string yaml, string json)
    {
        Assert.Equal(json, Notation.Write(yaml, json: true));
        Assert.Equal(yaml, Notation.Write(yaml, json: false));
    }

    [Theory]
    [InlineData("""{"basics": "Ada"}""", "write `\"basics\": {\"name\": \"Ada\"}`")]
    [InlineData("""{"basics": ["Ada"]}""", "write its keys in braces: `{\"name\": …, \"label\": …}`")]
    [InlineData("""["Ada"]""", "write its keys in braces: `{\"basics\": …, \"work\": …}`")]
    [InlineData("""{"basics": {"name": ["Ada", {}]}}""", "write a single text in double quotes")]
    [InlineData("""{"basics": {"name": "Ada"}, "work": 1, "theme": []}""", "write `\"work\": [{\"name\": \"1\"}]`")]
    [InlineData("""{"basics": {"label": "Engineer"}}""", "add it under `basics`, e.g. `\"name\": \"Ada Example\"`")]
    [InlineData("""{"basics": {"name": "Ada"}, "work": [{"name": "A", "highlights": [[]]}]}""",
        "to nest bullets, write `{\"text\": …, \"highlights\": […]}`")]
    [InlineData("""{"basics": {"name": "Ada"}, "work": [{"name": "A", "visible": false}]}""", "write `\"hide\": true` to leave this out")]
    [InlineData("""{"basics": {"name": "Ada"}, "sections": [[]]}""", "write `\"work\"`, or `{\"id\": \"work\"}` with its other keys")]
    [InlineData("""{"basics": {"name": "Ada"}, "rules": []}""",
        "write codes and their severities in braces, e.g. `{\"RES2004\": \"warning\"}`")]
    public void HintsShowJson(string json, string hint)
    {
        var (_, found) = Fixture.Read("test.resume.json", Encoding.UTF8.GetBytes(json));

        Assert.Equal(hint, found[0].Hint);
        Assert.All(found, each => AssertIsAboutJson($"{each.Message} {each.Hint}"));
    }

    private static void AssertIsAboutJson(string message)
    {
        Assert.DoesNotMatch("YAML\\b", message);
        Assert.DoesNotContain("indent", message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("below it", message, StringComparison.Ordinal);
        Assert.DoesNotContain("on its own line", message, StringComparison.Ordinal);
        Assert.DoesNotContain("quotes around", message, StringComparison.Ordinal);
        Assert.DoesNotMatch(OnlyInYaml(), message);
    }

    // What can be read of a wrong source.
    private static string ToJson(string yaml)
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(
            new SourceText("test.resume.yaml", yaml), new ReadingContext(bag, lenient: false), _ => true);
        return ToJson(node)?.ToJsonString() ?? "";
    }

    private static JsonNode? ToJson(Node? node) => node switch
    {
        MapNode map => new JsonObject(map.Members.DistinctBy(member => member.Key.Value, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key.Value, ToJson(member.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(ToJson)]),
        ScalarNode { IsNull: true } or null => null,
        ScalarNode { Style: ScalarStyle.Plain, Value: "true" } => JsonValue.Create(true),
        ScalarNode { Style: ScalarStyle.Plain, Value: "false" } => JsonValue.Create(false),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    // In backticks: an item with its dash, or a key or a value that JSON would have in quotes.
    [GeneratedRegex("`(- |[ {]*[A-Za-z][A-Za-z0-9-]*: )", RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyInYaml();
}
