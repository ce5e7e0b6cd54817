using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Converting;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Yaml;

namespace Resume.Formats.Tests.Converting;

/// <summary>Converts files, and finds their texts.</summary>
internal static partial class Conversions
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Converting", "Fixtures");

    public static ConvertedResume Convert(string name, string text, string? kind = null, bool toJson = false) =>
        ResumeConverter.Convert(
            new SourceFile(name, Encoding.UTF8.GetBytes(text)), kind is null ? null : ForeignKinds.Find(kind), toJson);

    public static ConvertedResume ConvertFile(string path, bool toJson = false) =>
        Convert(Path.GetFileName(path), File.ReadAllText(path), toJson: toJson);

    /// <summary>The scalars of a file that are not blank; of Markdown, its words.</summary>
    public static IEnumerable<string> TextsOf(string path)
    {
        var text = new SourceText(path, File.ReadAllText(path));
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            return Word().Matches(MarkdownMark().Replace(Tag().Replace(text.Text, " "), " ")).Select(match => match.Value);
        }

        var context = new ReadingContext(new DiagnosticBag(), lenient: true) { KeepsRepeatedKeys = true };
        var root = path.EndsWith(".json", StringComparison.Ordinal)
            ? JsonReader.Read(text, context)
            : new YamlTree(text, text.Text, context).Read();
        var found = new List<string>();
        Collect(root!, found, _ => true);
        return found;
    }

    /// <summary>The scalars of a source that it shows: without settings, dates, and keys that begin with `x-`.</summary>
    public static IEnumerable<string> ShownTextsOf(string yaml)
    {
        var text = new SourceText("result.yaml", yaml);
        var root = new YamlTree(text, yaml, new ReadingContext(new DiagnosticBag(), lenient: false)).Read();
        var found = new List<string>();
        Collect(root!, found, key => !key.StartsWith("x-", StringComparison.Ordinal)
            && key is not ("id" or "image" or "layout" or "locale" or "meta" or "hide" or "countryCode"
                or "date" or "startDate" or "endDate" or "releaseDate"));
        return found;
    }

    /// <summary>The essence of a text; of one with links, which plain text writes once, that of its words.</summary>
    public static IEnumerable<string> WordsOf(string text) => text.Contains("](", StringComparison.Ordinal)
        ? text.Split(['[', ']', '(', ')', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Essence)
        : [Essence(text)];

    /// <summary>Letters and digits only, without HTML and the schemes of addresses: what a text says, whatever its notation.</summary>
    public static string Essence(string text) =>
        string.Concat(Scheme().Replace(Entity().Replace(Tag().Replace(text, ""), ""), "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static void Collect(Node node, List<string> found, Func<string, bool> includes)
    {
        switch (node)
        {
            case ScalarNode { IsBlank: false } scalar:
                found.Add(scalar.Value);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, found, includes);
                }

                break;
            case MapNode map:
                foreach (var (key, value) in map.Members.Where(member => includes(member.Key.Value)))
                {
                    // A section in the list of sections that is only a word is its id.
                    Collect(
                        key.Value == "sections" && value is ListNode sections
                            ? sections with { Items = [.. sections.Items.Where(item => item is MapNode)] }
                            : value,
                        found,
                        includes);
                }

                break;
            default:
                break;
        }
    }

    [GeneratedRegex("</?[a-z]+[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("&[a-z]+;", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"https?://(www\.)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\[\]()*_#|<>`-]|mailto:")]
    private static partial Regex MarkdownMark();
}
