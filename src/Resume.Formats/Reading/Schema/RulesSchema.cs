using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>`rules`: codes and their severities.</summary>
internal sealed class RulesSchema : ValueSchema<ImmutableArray<DiagnosticRule>>
{
    public override string Name => "a map of codes";

    public override string Hint(bool json) => json
        ? "write codes and their severities in braces, e.g. `{\"RES2004\": \"warning\"}`"
        : "write each code and its severity on its own line below it, e.g. `  RES2004: warning`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var code in Explanations.Codes.Where(ChangeableCodes.Contains))
        {
            properties[code] = JsonSchemaDefinitions.Any(
                RuleSchemas.Level.ToJsonSchema(definitions),
                RuleSchemas.For(code).ToJsonSchema(definitions));
        }

        return new()
        {
            ["type"] = new JsonArray("object", "null"),
            ["properties"] = properties,
            ["patternProperties"] = new JsonObject { ["^x-"] = true },
            ["additionalProperties"] = false,
        };
    }

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<DiagnosticRule> value)
    {
        value = [];
        if (node is not MapNode map)
        {
            ReportWrongType(node, key, context);
            return false;
        }

        var rules = ImmutableArray.CreateBuilder<DiagnosticRule>();
        foreach (var (name, wanted) in map.Members.Where(member => !member.Key.Value.StartsWith("x-", StringComparison.Ordinal)))
        {
            var code = name.Value;
            if (!Explanations.Codes.Contains(code, StringComparer.Ordinal))
            {
                var nearest = context.IsFull ? null : Suggestions.Nearest(code, Explanations.Codes);
                context.ReportStrict(ReadingDiagnostics.UnknownRuleCode(name.Span, code, nearest));
            }
            else if (!context.Lenient && !ChangeableCodes.Contains(code))
            {
                context.ReportStrict(ReadingDiagnostics.UnchangeableCode(name.Span, code));
            }
            else if (wanted is not ScalarNode { IsNull: true }
                && (wanted is MapNode ? RuleSchemas.For(code) : RuleSchemas.Level).TryRead(wanted, code, context, out var rule))
            {
                rules.Add(rule with { Code = new(code, name.Span) });
            }
        }

        value = rules.ToImmutable();
        return true;
    }
}
