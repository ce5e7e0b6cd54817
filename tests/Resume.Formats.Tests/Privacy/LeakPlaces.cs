using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Resume.Formats.Tests.Privacy;

/// <summary>A place of a source in which an author may write a text.</summary>
/// <param name="Section">The list that has the entry.</param>
/// <param name="Entry">The entry with the text.</param>
internal sealed record LeakPlace(string Section, Func<string, object> Entry)
{
    /// <summary>All places.</summary>
    public static IReadOnlyList<LeakPlace> All { get; } =
    [
        new("projects", text => new { name = text }),
        new("projects", text => new { name = "Entry", summary = "A longer text before it that fills the line: " + text }),
        new("projects", text => new { name = "Entry", highlights = new[] { "before " + text + " after" } }),
        new("projects", text => new { name = "Entry", highlights = new object[] { new { text = "one", highlights = new[] { text } } } }),
        new("projects", text => new { name = "Entry", keywords = new[] { text } }),
        new("projects", text => new { name = "Entry", description = text }),
        new("projects", text => new { name = "Entry", roles = new[] { text } }),
        new("projects", text => new { name = "Entry", summary = $"**Note:** {text}" }),
        new("projects", text => new { name = "Entry", summary = $"See [{Escape(text)}](https://example.org)." }),
        new("projects", text => new { name = "Entry", summary = $"See [this](https://example.org/?q={Uri.EscapeDataString(text)})." }),
        new("projects", text => new { name = "Entry", summary = $"See [this](https://example.org/{Uri.EscapeDataString(text)})." }),
        new("projects", text => new { name = "Entry", url = $"https://example.org/?q={Uri.EscapeDataString(text)}" }),
        new("work", text => new { name = "Entry", position = text, startDate = "2011" }),
        new("work", text => new { name = "Entry", location = "near " + text, startDate = "2011" }),
        new("work", text => new { name = "Entry", startDate = "2011", roles = new[] { new { position = "Role", summary = text } } }),
        new("education", text => new { institution = "School", area = text }),
        new("education", text => new { institution = "School", courses = new[] { text } }),
        new("awards", text => new { title = "Award", awarder = text }),
        new("certificates", text => new { name = "Certificate", issuer = text }),
        new("publications", text => new { name = "Publication", publisher = text }),
        new("skills", text => new { name = "Skill", keywords = new[] { "one", text } }),
        new("languages", text => new { language = "English", fluency = text }),
        new("interests", text => new { name = text }),
        new("references", text => new { name = "Referee", reference = text }),
        new("volunteer", text => new { organization = text, position = "Helper" }),
    ];

    /// <summary>
    /// Compiles a source with spellings of its private values, each at a place, and returns what is not reported there in each format.
    /// </summary>
    public static async Task<IEnumerable<string>> FindMissedAsync(IReadOnlyList<(SpelledValue Value, LeakPlace Place)> typed)
    {
        // Too many boxes instead of letters would be an error.
        var source = new StringBuilder("basics: {name: Robin, summary: Enough letters that all fonts have. ")
            .AppendJoin(' ', Enumerable.Repeat("Enough letters that all fonts have.", 20)).Append("}\n");
        var lines = new Dictionary<int, int>();
        var line = 2;
        foreach (var section in typed.Index().GroupBy(each => each.Item.Place.Section))
        {
            source.Append(section.Key).Append(":\n");
            line++;
            foreach (var (i, (value, place)) in section)
            {
                source.Append("- ").Append(JsonSerializer.Serialize(place.Entry(WithinText(value)))).Append('\n');
                lines[i] = line++;
            }
        }

        source.Append("x-values:\n");
        foreach (var (i, (value, _)) in typed.Index())
        {
            var text = JsonSerializer.Serialize(value.Value);
            source.Append(CultureInfo.InvariantCulture, $"- {{id: v{i}, {value.Key}: {text}}}\n");
        }

        var result = await Omitting.MakeAsync(source.Append("private: [x-values]\noutput: {html: {jsonLd: true}}\n").ToString());

        Assert.Empty(result.Outputs);
        var found = result.Diagnostics.Select(diagnostic => (diagnostic.Span.Line, diagnostic.Message)).ToHashSet();

        // JSON cannot contain addresses with letters that are not ASCII.
        static bool IsLeftOut(SpelledValue value, LeakPlace place, string format) =>
            format == "JSON" && !Ascii.IsValid(value.Spelled)
            && JsonSerializer.Serialize(place.Entry("")).Contains("\"url\"", StringComparison.Ordinal);
        return
        [
            .. from each in typed.Index()
               from format in Omitting.Formats
               where !IsLeftOut(each.Item.Value, each.Item.Place, format) && !found.Any(leak => leak.Line == lines[each.Index]
                   && leak.Message.Contains($"`x-values.v{each.Index}.", StringComparison.Ordinal)
                   && leak.Message.Contains($" in the {format} (", StringComparison.Ordinal))
               select $"{each.Item.Value} at {JsonSerializer.Serialize(each.Item.Place.Entry("…"))} in {format}",
        ];
    }

    // A name that is the whole of a public text is public.
    private static string WithinText(SpelledValue value) => value.Key is "name" or "text" ? "with " + value.Spelled : value.Spelled;

    private static string Escape(string text) =>
        text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
