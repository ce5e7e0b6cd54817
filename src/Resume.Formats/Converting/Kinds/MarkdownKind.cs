using System.Text.RegularExpressions;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>A résumé in Markdown: the name is the first heading, and each section has one.</summary>
internal sealed partial class MarkdownKind : ForeignKind
{
    private static readonly string[] Extensions = [".md", ".markdown", ".mdown"];

    public static MarkdownKind Instance { get; } = new();

    public override string Name => "markdown";

    public override string Title => "Markdown";

    /// <summary>True for a file with the extension of Markdown, and for other text that starts with a heading.</summary>
    public static bool Recognize(SourceText text) =>
        Extensions.Contains(Path.GetExtension(text.Path), StringComparer.OrdinalIgnoreCase)
        || (Path.GetExtension(text.Path).ToLowerInvariant() is not (".yaml" or ".yml" or ".json")
            && Enumerable.Range(1, text.LineCount).FirstOrDefault(line => !text.Line(line).IsWhiteSpace()) is > 0 and var first
            && MarkdownTree.IsHeading(text.Line(first))
            && !text.Text.Contains("\ncv:", StringComparison.Ordinal)
            && !text.Text.Contains("\nbasics:", StringComparison.Ordinal)
            && !text.Text.Contains("\ncontent:", StringComparison.Ordinal));

    public override bool Matches(MapNode root) => root[MarkdownTree.Blocks] is not null;

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        var parts = PartsOf(root);
        var header = BlocksOf(root);

        // One heading at the top has all others below it; or the first of several is the name, if it is not that of a section.
        if (parts is [var first, ..] && (parts.Count == 1 || SectionNames.FindStandard(TitleOf(first).Value) is null))
        {
            resume.BasicsKey = TitleOf(first);
            AddName(TitleOf(first), resume);
            header = [.. header, .. BlocksOf(first)];
            parts = [.. PartsOf(first), .. parts.Skip(1)];
        }

        if (root[MarkdownTree.FrontMatter] is MapNode frontMatter)
        {
            AddFrontMatter(frontMatter, resume);
        }

        var key = resume.BasicsKey ?? NodeTexts.Key("basics", root.Span);
        new MarkdownHeader(resume).Add(key, header);
        foreach (var part in parts)
        {
            AddSection(part, resume);
        }
    }

    /// <summary>The heading of a part.</summary>
    public static ScalarNode TitleOf(MapNode part) => (ScalarNode)part[MarkdownTree.Title]!;

    /// <summary>The paragraphs and lists of a part, before its first heading.</summary>
    public static IReadOnlyList<Node> BlocksOf(MapNode part) => [.. NodeTexts.Items(part[MarkdownTree.Blocks])];

    /// <summary>The headings below a part.</summary>
    public static IReadOnlyList<MapNode> PartsOf(MapNode part) => [.. NodeTexts.Items(part[MarkdownTree.Parts]).OfType<MapNode>()];

    // The name may be a link to the author's page.
    private static void AddName(ScalarNode title, ResumeDraft resume)
    {
        if (NameLink().Match(title.Value) is not { Success: true } link)
        {
            resume.Basics.Add("name", title, title);
            return;
        }

        resume.Conversion.Use(title);
        resume.Basics.Add("name", title, NodeTexts.Create(link.Groups["text"].Value, title.Span));
        resume.Basics.Add("url", title, NodeTexts.Create(link.Groups["url"].Value, title.Span));
    }

    // What else it has is kept with the rest.
    private static void AddFrontMatter(MapNode map, ResumeDraft resume)
    {
        foreach (var (key, value) in map.Members)
        {
            var name = key.Value.ToLowerInvariant() switch
            {
                "name" or "author" => "name",
                "email" => "email",
                "phone" => "phone",
                "url" or "website" or "homepage" => "url",
                "location" => "location",
                _ => null,
            };
            if (name is not null && value is ScalarNode && resume.Basics[name] is null)
            {
                resume.BasicsKey ??= key;
                resume.Basics.Add(name, key, value);
            }
        }
    }

    private static void AddSection(MapNode part, ResumeDraft resume)
    {
        var title = TitleOf(part);
        var id = SectionNames.FindStandard(title.Value);
        if (id == ResumeDraft.Summary && !resume.HasSection(id) && PartsOf(part).Count == 0)
        {
            foreach (var block in BlocksOf(part))
            {
                resume.Basics.Add(ResumeDraft.Summary, title, MarkdownEntries.ToText(block, resume.Conversion));
            }

            resume.Add(new(ResumeDraft.Summary, title) { Title = UnlessUsual(title, id, resume) });
            return;
        }

        var entries = new MarkdownEntries(resume.Conversion);
        var section = id is not null && !resume.HasSection(id) ? entries.ConvertStandard(part, id) : null;
        section ??= entries.ConvertCustom(part, SectionNames.Free(SectionNames.CreateId(title.Value), resume.HasSection));
        resume.Add(section with { Title = UnlessUsual(title, section.Id, resume) });
    }

    private static ScalarNode? UnlessUsual(ScalarNode title, string id, ResumeDraft resume)
    {
        if (!title.Value.Equals(id, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        resume.Conversion.Use(title);
        return null;
    }

    [GeneratedRegex(@"^\[(?<text>[^\]]+)\]\((?<url>https?://[^)\s]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NameLink();
}
