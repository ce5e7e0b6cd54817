using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A font file, by its path.</summary>
internal sealed class FontFileSchema : ValueSchema<FontSource>
{
    public override string Name => "the path of a font file";

    public override string Hint(bool json) => "write a path relative to the source, such as `fonts/My.ttf`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => JsonSchemaDefinitions.Text();

    public override bool TryRead(Node node, string key, ReadingContext context, out FontSource value)
    {
        var font = Schemas.Value.TryRead(node, key, context, out var path) ? context.Fonts.Read(path, context) : null;
        value = font!;
        return font is not null;
    }
}

/// <summary>A font family: the name of a built-in one, the path of a single file, or a map of files.</summary>
internal sealed class FontFamilySchema : ValueSchema<FontChoice>
{
    public override string Name => "a font family's name, a file's path, or a map with `regular` and others";

    public override IMapSchema Members => FontSchemas.Family;

    public override string Hint(bool json) => $"write `{Notation.Write("text: fonts/My.ttf", json)}`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(JsonSchemaDefinitions.Text(), FontSchemas.Family.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out FontChoice value)
    {
        if (node is MapNode)
        {
            return FontSchemas.Family.TryRead(node, key, context, out value) && value != new FontChoice();
        }

        value = new();
        if (!Schemas.Value.TryRead(node, key, context, out var word))
        {
            return false;
        }

        if (!IsPath(word.Value))
        {
            value = new() { Name = word };
            return true;
        }

        var isRead = FontSchemas.File.TryRead(node, key, context, out var file);
        value = isRead ? new() { Regular = file } : value;
        return isRead;
    }

    // The name of a family has neither slashes nor an extension.
    private static bool IsPath(string word) => word.AsSpan().ContainsAny("/\\")
        || (Path.GetExtension(word) is { Length: 4 or 5 or 6 } extension && !extension.Contains(' ', StringComparison.Ordinal));
}

/// <summary>The schema of `theme.fonts`.</summary>
internal static class FontSchemas
{
    public static ValueSchema<FontSource> File { get; } = new FontFileSchema();

    public static MapSchema<FontChoice> Family { get; } = new("fontFamily", _ => new())
    {
        { "regular", File, "The upright face of normal weight.", (family, value) => family with { Regular = value } },
        { "bold", File, "The upright bold face.", (family, value) => family with { Bold = value } },
        { "italic", File, "The italic face of normal weight.", (family, value) => family with { Italic = value } },
        { "boldItalic", File, "The bold italic face.", (family, value) => family with { BoldItalic = value } },
    };

    public static ValueSchema<FontChoice> AnyFamily { get; } = new FontFamilySchema();

    public static MapSchema<FontChoices> Fonts { get; } = new("theme.fonts", _ => new())
    {
        { "text", AnyFamily, "The family of running text.", (fonts, value) => fonts with { Text = value } },
        { "heading", AnyFamily, "The family of headings.", (fonts, value) => fonts with { Heading = value } },
        { "code", AnyFamily, "The family of code.", (fonts, value) => fonts with { Code = value } },
        {
            "fallbacks", Schemas.ListOf(AnyFamily), "Families searched for a character that the others lack.",
            (fonts, value) => fonts with { Fallbacks = value }
        },
    };
}
