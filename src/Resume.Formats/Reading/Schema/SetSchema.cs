using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Reading.Schema;

/// <summary>`set` of a variant: paths and their new values, which the schema reads where they replace others.</summary>
internal sealed class SetSchema : ValueSchema<ImmutableArray<Member>>
{
    // What decides which variants there are cannot be changed by one of them.
    private static readonly ImmutableArray<string> Fixed = ["variants", "private", "extends", "abstract", "rules", "output"];

    public override string Name => "a map of paths";

    public override string Hint(bool json) => json
        ? "write paths and values in braces, such as `{\"basics.label\": \"Backend engineer\"}`"
        : "write each path and its value on its own line below it, such as `  basics.label: Backend engineer`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => new() { ["type"] = new JsonArray("object", "null") };

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<Member> value)
    {
        value = [];
        if (node is not MapNode map)
        {
            ReportWrongType(node, key, context);
            return false;
        }

        var values = ImmutableArray.CreateBuilder<Member>();
        foreach (var member in map.Members)
        {
            if (Fixed.Contains(NodePath.Parse(member.Key.Value).Names[0], StringComparer.Ordinal))
            {
                context.Report(ReadingDiagnostics.CannotBeSet(member.Key.Span, member.Key.Value));
            }
            else if (values.Count == ListLimit.Paths)
            {
                context.Report(LimitDiagnostics.TooManyItems(member.Key.Span, key, ListLimit.Paths));
                break;
            }
            else
            {
                values.Add(member);
            }
        }

        value = values.ToImmutable();
        return true;
    }
}
