using System.Text.Json.Nodes;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A theme's name, or a map with its name and tokens.</summary>
internal sealed class ThemeKind : Kind<Located<string>?>
{
    public override string Name => "a theme's name, or a map with `name` and others";

    public override string Hint => "write `theme: classic`";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Any(SchemaDefinitions.Text(), ResumeVocabulary.Theme.Schema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out Located<string>? value)
    {
        var isRead = (node is MapNode ? ResumeVocabulary.Theme : Kinds.Word).TryRead(node, key, context, out var name);
        value = isRead && name.Value is { Length: > 0 } ? name : null;
        return value is not null;
    }
}
