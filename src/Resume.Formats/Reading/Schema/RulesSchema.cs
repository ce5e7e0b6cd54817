using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>`rules`: codes and their severities.</summary>
internal sealed class RulesSchema : ValueSchema<ImmutableArray<DiagnosticRule>>, INamedValues
{
    public override string Name => "a map of codes";

    public IEnumerable<string> KnownNames => Explanations.Codes.Where(ChangeableCodes.Contains);

    public ValueSchema ValueOf(string name) => new RuleValueSchema(RuleSchemas.For(name));

    public override string Hint(bool json) => json
        ? "write codes and their severities in braces, e.g. `{\"RES2004\": \"warning\"}`"
        : "write each code and its severity on its own line below it, e.g. `  RES2004: warning`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var code in Explanations.Codes.Where(ChangeableCodes.Contains))
        {
            properties[code] = ValueOf(code).ToJsonSchema(definitions);
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
                && new RuleValueSchema(RuleSchemas.For(code)).TryRead(wanted, code, context, out var rule))
            {
                rules.Add(rule with { Code = new(code, name.Span) });
            }
        }

        value = rules.ToImmutable();
        return true;
    }

    /// <summary>The value of a code: a severity, or a map with further settings.</summary>
    private sealed class RuleValueSchema(MapSchema<DiagnosticRule> map) : ValueSchema<DiagnosticRule>
    {
        public override string Name => $"{Quote.Or(Choices)}, or a map";

        public override IMapSchema Members => map;

        public override IEnumerable<string> Choices => RuleSchemas.Level.Choices;

        public override string Hint(bool json) => RuleSchemas.Level.Hint(json);

        public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
            JsonSchemaDefinitions.Any(RuleSchemas.Level.ToJsonSchema(definitions), map.ToJsonSchema(definitions));

        public override bool TryRead(Node node, string key, ReadingContext context, out DiagnosticRule value) =>
            (node is MapNode ? map : RuleSchemas.Level).TryRead(node, key, context, out value);
    }
}
