using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Json;

/// <summary>Texts as strings: Markdown, as in sources, with as few escapes as possible. An empty text is null.</summary>
internal static class JsonTexts
{
    public static JsonNode? Create(string? text) => text is { Length: > 0 } ? JsonValue.Create(text) : null;

    public static JsonNode? Create(Located<string>? text) => Create(text?.Value);

    /// <summary>One line.</summary>
    public static JsonNode? Create(InlineText text) => Create(MarkdownInlines.Render(MarkdownDialect.JsonLine, text));

    /// <summary>Paragraphs and lists.</summary>
    public static JsonNode? Create(BlockText text) => Create(MarkdownBlocks.Render(MarkdownDialect.Json, text));

    /// <summary>Lines in an array.</summary>
    public static JsonNode? Create(IEnumerable<InlineText> texts) => CreateList(texts.Select(Create));

    /// <summary>Bullet points; those below one are a list in its text.</summary>
    public static JsonNode? Create(IEnumerable<Highlight> highlights) => CreateList(highlights.Select(highlight =>
    {
        var bullet = CreateBullet(highlight);
        return Create(new BlockText([.. BlockText.FromParagraph(bullet.Text).Blocks, .. bullet.Lists]));
    }));

    /// <summary>The values of a list that are not empty; null if none is.</summary>
    public static JsonNode? CreateList(IEnumerable<JsonNode?> values)
    {
        JsonNode?[] present = [.. values.Where(value => value is not null)];
        return present.Length > 0 ? new JsonArray(present) : null;
    }

    private static Bullet CreateBullet(Highlight highlight)
    {
        ImmutableArray<Bullet> below = [.. highlight.Highlights.Select(CreateBullet)];
        return new(highlight.Text, [.. highlight.Lists, .. below.IsEmpty ? [] : new[] { new BulletList(below) }]);
    }
}
