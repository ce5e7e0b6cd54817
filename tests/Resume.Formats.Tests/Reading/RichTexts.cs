using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Tests.Reading;

/// <summary>Reads one text of a source, and describes rich text on a line.</summary>
internal static class RichTexts
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The summary of a person, from the value of the key in YAML.</summary>
    public static (BlockText Summary, IReadOnlyList<Diagnostic> Diagnostics) YamlSummary(string yaml)
    {
        var (document, diagnostics) = Fixture.Read($"basics:\n  name: Ada Example\n  summary: {yaml}\n");
        return (document.Basics.Summary, diagnostics);
    }

    /// <summary>The summary of a person, from its text, as a literal in YAML.</summary>
    public static (BlockText Summary, IReadOnlyList<Diagnostic> Diagnostics) LiteralSummary(string text) =>
        YamlSummary("|-2\n" + string.Concat(text.Split('\n').Select(line => $"    {line}\n")));

    /// <summary>The summary of a person, from its text, in JSON.</summary>
    public static (BlockText Summary, IReadOnlyList<Diagnostic> Diagnostics) JsonSummary(string text)
    {
        var (document, diagnostics) = Json("{\"basics\": {\"name\": \"Ada Example\", \"summary\": " + Quote(text) + "}}");
        return (document.Basics.Summary, diagnostics);
    }

    /// <summary>The label of a person, in JSON.</summary>
    public static (InlineText Label, IReadOnlyList<Diagnostic> Diagnostics) JsonLabel(string text)
    {
        var (document, diagnostics) = Json("{\"basics\": {\"name\": \"Ada Example\", \"label\": " + Quote(text) + "}}");
        return (document.Basics.Label, diagnostics);
    }

    /// <summary>The highlights of an employer, in JSON.</summary>
    public static (IReadOnlyList<Highlight> Highlights, IReadOnlyList<Diagnostic> Diagnostics) JsonHighlights(params string[] texts)
    {
        var list = string.Join(", ", texts.Select(Quote));
        var (document, diagnostics) = Json(
            $$"""{"basics": {"name": "Ada Example"}, "work": [{"name": "X", "startDate": "2020", "highlights": [{{list}}]}]}""");
        return (document.Sections[0].Entries[0].Highlights, diagnostics);
    }

    public static (ResumeDocument Document, IReadOnlyList<Diagnostic> Diagnostics) Json(string json) =>
        Fixture.Read("test.resume.json", Encoding.UTF8.GetBytes(json));

    /// <summary>Blocks as `text`, `[• a; b]` and `[7. a [• b]; c]`.</summary>
    public static string Describe(BlockText text) => string.Join(" / ", text.Blocks.Select(Describe));

    public static string Describe(Highlight highlight) => string.Join(
        " ",
        [
            Describe(highlight.Text), .. highlight.Lists.Select(Describe),
            .. highlight.Highlights.Select(below => $"({Describe(below)})"),
        ]);

    /// <summary>Lines with `*emphasis*`, `**strong**`, `` `code` `` and `[links](target)`, and `⏎` for a line break.</summary>
    public static string Describe(InlineText text) => string.Concat(text.Inlines.Select(inline => inline switch
    {
        TextRun run => Describe(run),
        Link link => $"[{string.Concat(link.Runs.Select(Describe))}]({link.Target})",
        _ => "⏎",
    }));

    private static string Describe(Block block) => block switch
    {
        Paragraph paragraph => Describe(paragraph.Text),
        BulletList { Ordered: true } list => $"[{list.Number(0)} {Items(list)}]",
        BulletList list => $"[• {Items(list)}]",
        _ => "?",
    };

    private static string Items(BulletList list) => string.Join(
        "; ", list.Bullets.Select(bullet => string.Join(" ", [Describe(bullet.Text), .. bullet.Lists.Select(Describe)])));

    private static string Describe(TextRun run)
    {
        var marks = (run.Style.HasFlag(TextStyle.Strong) ? "**" : "") + (run.Style.HasFlag(TextStyle.Emphasis) ? "*" : "")
            + (run.Style.HasFlag(TextStyle.Code) ? "`" : "");
        return marks + run.Text + string.Concat(marks.Reverse());
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Readable);
}
