using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Json;
using Resume.Formats.Writers.Markdown;

namespace Resume.Formats.Tests.Writers.JsonResume;

/// <summary>JSON Resume, checked by its own schema (@jsonresume/schema 1.2.1, MIT licence).</summary>
public class JsonWriterTests
{
    private static readonly string SchemaText = File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Writers", "JsonResume", "Fixtures", "jsonresume.schema.json"));

    private static readonly global::Json.Schema.JsonSchema Schema = global::Json.Schema.JsonSchema.FromText(SchemaText);

    private static readonly EvaluationOptions Strict = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private static string OtherFixtures { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static TheoryData<string> Sources =>
    [
        .. Fixture.Names.Where(name => Path.GetFileName(name) is not ("no-name.resume.yaml" or "empty.resume.yaml")),
        .. Directory.EnumerateFiles(OtherFixtures, "*.resume.*").Select(path => Path.GetFileName(path)),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task OutputIsValidAndHasOnlyKeysOfTheSchema(string name)
    {
        var json = JsonNode.Parse((await CompileAsync(name, Load(name))).Json)!;

        var result = Schema.Evaluate(JsonSerializer.SerializeToElement(json), Strict);
        var errors = from detail in result.Details ?? []
            from error in detail.Errors ?? new Dictionary<string, string>()
            select $"{detail.InstanceLocation}: {error.Value}";
        Assert.True(result.IsValid, string.Join('\n', errors));
        Assert.Empty(UnknownKeys(json, JsonNode.Parse(SchemaText)!, ""));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task ReadingTheOutputGivesTheSameOutput(string name)
    {
        var first = await CompileAsync(name, Load(name));

        var second = await CompileAsync("again.resume.json", Encoding.UTF8.GetBytes(first.Json));

        Assert.Equal(first.Json, second.Json);
        Assert.DoesNotContain(second.Diagnostics, diagnostic => diagnostic.Code == "RES4045");
    }

    [Theory]
    [InlineData(@"\*a\* b * c \<b> \[x](y) \`d\` 5 < 6 AT&T \&amp; \_e\_ f_g_h # 1. i \\")]
    [InlineData(@"**a**b *c*d **(e)**f `g` **`h`** [i *j*](https://example.com/a_(b)) <https://example.com/?a=b&c=d>")]
    [InlineData("- a\n- b\n\n1. c\n2. d\n\n\\- e\n\n1\\. f\ng\\\nh")]
    [InlineData("List<T> a/b | c ~d~ __init__ 5*3*2 \u200f \u202b x")]
    public async Task TextsAreReadBackAsTheyWere(string markdown)
    {
        var source = new JsonObject
        {
            ["basics"] = new JsonObject { ["name"] = "Ada", ["label"] = Line(markdown), ["summary"] = markdown },
            ["work"] = new JsonArray(new JsonObject { ["name"] = Line(markdown), ["highlights"] = new JsonArray(markdown) }),
        };
        var content = Encoding.UTF8.GetBytes(source.ToJsonString());

        var first = await CompileAsync("a.resume.json", content);
        var (before, after) = (Words("a.resume.json", content), Words("b.resume.json", Encoding.UTF8.GetBytes(first.Json)));

        Assert.Equal(before, after);

        static string Line(string text) => text.Split('\n')[0];
    }

    [Fact]
    public async Task FullSourceMatchesSnapshot() =>
        await Snapshot.Check("full.json", (await CompileAsync("full.resume.yaml", Load("full.resume.yaml"))).Json);

    [Fact]
    public async Task EachKeyThatIsLeftOutIsReportedOnceWithItsPlace()
    {
        const string Yaml =
            """
            basics: {name: Ada, pronouns: she/her, email: [a@example.com, b@example.com]}
            work:
              - {name: A, team: One, startDate: Spring 2015}
              - {name: B, team: Two}
            awards: [{title: C, url: "https://example.com"}]
            sections:
              - {id: talks, title: Talks, entries: [D]}
            """;

        var (_, diagnostics) = await CompileAsync("a.resume.yaml", Encoding.UTF8.GetBytes(Yaml));

        Assert.Equal(
            [
                "1:31 basics.pronouns", "1:63 basics.email[1]", "3:21 work.team", "3:37 work.startDate", "5:26 awards.url",
                "7:10 sections.talks",
            ],
            diagnostics.Where(diagnostic => diagnostic.Code == "RES4045").Select(diagnostic =>
                FormattableString.Invariant($"{diagnostic.Span.Line}:{diagnostic.Span.Column} {diagnostic.Message.Split('`')[1]}")));
    }

    [Theory]
    [InlineData("work: [{name: A, startDate: 2015-05, endDate: present}]", """{"name":"A","startDate":"2015-05"}""")]
    [InlineData("work: [{name: A, date: 2015}]", """{"name":"A","startDate":"2015","endDate":"2015"}""")]
    [InlineData("work: [{name: A & B, summary: 'a < b, C#, x_y, **c**'}]", """{"name":"A & B","summary":"a < b, C#, x_y, **c**"}""")]
    [InlineData("work: [{name: A, location: {city: B, region: C}}]", """{"name":"A","location":"B, C"}""")]
    [InlineData(
        "work: [{name: A, highlights: [{text: B, highlights: [C, {text: D, highlights: [E]}]}]}]",
        """{"name":"A","highlights":["B\n\n- C\n- D\n  - E"]}""")]
    [InlineData(
        "work: [{name: A, summary: S, roles: [{position: B, startDate: 2015}, {position: C, date: 2014}]}]",
        """{"name":"A","position":"B","startDate":"2015","summary":"S"}""")]
    public async Task EntryIsWrittenAs(string yaml, string expected)
    {
        var (json, _) = await CompileAsync("a.resume.yaml", Encoding.UTF8.GetBytes("basics: {name: Ada}\n" + yaml));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(json)!["work"]![0]), json);
    }

    [Fact]
    public async Task PhotoIsInTheFile()
    {
        var source = new SourceFile("a.resume.yaml", "basics: {name: Ada, image: ada.png}"u8.ToArray())
        {
            Files = new StoredFiles(("ada.png", Pictures.Png)),
        };
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["json"] }, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        var json = Encoding.UTF8.GetString(result.Outputs[0].Content.Span);
        Assert.Contains("\"image\": \"data:image/png;base64,", json, StringComparison.Ordinal);
    }

    private static string Words(string name, byte[] content) =>
        new MarkdownRenderer().Render(Outliner.Outline(Fixture.Read(name, content).Document, Labels.For("en")));

    private static byte[] Load(string name) => File.Exists(Path.Combine(OtherFixtures, name))
        ? File.ReadAllBytes(Path.Combine(OtherFixtures, name))
        : Fixture.Load(name).Content;

    // As far as a source can be read: fixtures with errors have none of a compilation's outputs.
    private static async Task<(string Json, IReadOnlyList<Diagnostic> Diagnostics)> CompileAsync(string name, byte[] content)
    {
        var (document, _) = Fixture.Read(name, content);
        var bag = new DiagnosticBag();
        using var output = new MemoryStream();
        var context = new WriterContext(document, Outliner.Outline(document, Labels.For("en")), ThemeReader.Read("classic", "US"), bag);
        await new JsonWriter().WriteAsync(context, output, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(output.ToArray()), bag.InSourceOrder());
    }

    private static IEnumerable<string> UnknownKeys(JsonNode json, JsonNode schema, string path) => json switch
    {
        JsonObject map => map.SelectMany(member => schema["properties"]?[member.Key] is { } known
            ? UnknownKeys(member.Value!, known, $"{path}.{member.Key}")
            : [$"{path}.{member.Key}"]),
        JsonArray list => list.SelectMany(item => UnknownKeys(item!, schema["items"]!, path + "[]")),
        _ => [],
    };
}
