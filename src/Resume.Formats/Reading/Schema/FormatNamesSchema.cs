using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A list of formats.</summary>
internal sealed class FormatNamesSchema : ValueSchema<ImmutableArray<string>>
{
    public override string Name => Schemas.Strings.Name;

    public override bool AcceptsList => true;

    public override ValueSchema Items => Schemas.String;

    public override string Hint(bool json) => Schemas.Strings.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => Schemas.Strings.ToJsonSchema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<string> value)
    {
        var isRead = Schemas.Strings.TryRead(node, key, context, out var names);
        foreach (var name in names.Where(name => !context.Formats.IsEmpty && !context.Formats.Contains(name.Value, StringComparer.Ordinal)))
        {
            var nearest = context.IsFull ? null : Suggestions.Nearest(name.Value, context.Formats);
            context.ReportStrict(WritingDiagnostics.UnknownFormat(name.Span, name.Value, context.Formats, nearest));
        }

        value = [.. names.Select(name => name.Value)];
        return isRead && !value.IsEmpty;
    }
}
