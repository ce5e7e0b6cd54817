using System.Text.Json.Nodes;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>What a source says of its theme.</summary>
internal sealed record ThemeChoice(Located<string>? Name = null)
{
    public FontChoices Fonts { get; init; } = new();
}

/// <summary>A theme's name, or a map with its name and tokens.</summary>
internal sealed class ThemeKind : Kind<ThemeChoice>
{
    public override string Name => "a theme's name, or a map with `name` and others";

    public override string Hint => "write `theme: classic`";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Any(SchemaDefinitions.Text(), ResumeVocabulary.Theme.Schema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out ThemeChoice value)
    {
        if (node is MapNode)
        {
            return ResumeVocabulary.Theme.TryRead(node, key, context, out value);
        }

        var isRead = Kinds.Word.TryRead(node, key, context, out var name);
        value = new(isRead ? name : null);
        return isRead;
    }
}
