using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using static Resume.Formats.Reading.Schema.Schemas;

namespace Resume.Formats.Reading.Schema;

/// <summary>`variants`: a map of names, and `default`.</summary>
internal sealed class VariantsSchema : ValueSchema<VariantList>, INamedValues
{
    /// <summary>Each one costs a set of outputs.</summary>
    public const int Most = 50;

    public static MapSchema<VariantSettings> Variant { get; } = new("variants", _ => new(), ReadReplaced)
    {
        {
            "tags", Strings, "Tags to select; `-junior` leaves out what has the tag `junior`.",
            (variant, value) => variant with { Tags = value }, "include", "select"
        },
        {
            "omit", Paths, "Paths and sections to leave out; `private` for all private values.",
            (variant, value) => variant with { Omit = value }, "exclude", "without", "hide"
        },
        {
            "set", new SetSchema(), "Paths and their new values, e.g. `basics.label: Backend engineer`.",
            (variant, value) => variant with { Set = value }, "override", "overrides", "replace"
        },
        {
            "sections", Paths, "The sections that it shows, in this order; one of them is `summary`. Default: all.",
            (variant, value) => variant with { Sections = value }
        },
        {
            "formats", new FormatNamesSchema(), "The formats that it has. Default: all that are built.",
            (variant, value) => variant with { Formats = value }, "format", "outputs"
        },
        {
            "locale", Locales, "Its language or languages, instead of those of the source.",
            (variant, value) => variant with { Locales = value }
        },
        { "theme", new ThemeSchema(), "Its theme, instead of that of the source." },
        {
            "publish", YesOrNo, "`true`: it may be published, though it contains private values.",
            (variant, value) => variant with { Publish = value }
        },
    };

    public override string Name => "a map of variants";

    public IEnumerable<string> KnownNames => [VariantList.Default];

    public ValueSchema ValueOf(string name) => name == VariantList.Default ? YesOrNo : Variant;

    public override string Hint(bool json) => json
        ? "write names and settings in braces, such as `{\"backend\": {\"tags\": [\"backend\"]}}`"
        : "write each name and its settings on its own line below it, such as `  backend: {tags: [backend]}`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("object", "null"),
        ["properties"] = new JsonObject { [VariantList.Default] = YesOrNo.ToJsonSchema(definitions) },
        ["additionalProperties"] = Variant.ToJsonSchema(definitions),
    };

    public override bool TryRead(Node node, string key, ReadingContext context, out VariantList value)
    {
        value = VariantList.None;
        if (node is not MapNode map)
        {
            ReportWrongType(node, key, context);
            return false;
        }

        var variants = ImmutableArray.CreateBuilder<VariantSettings>();
        var buildsDefault = true;
        foreach (var (name, settings) in map.Members.Where(member => !member.Key.Value.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (name.Value == VariantList.Default)
            {
                buildsDefault = ReadDefault(settings, context);
            }
            else if (variants.Count == Most)
            {
                context.Report(LimitDiagnostics.TooManyVariants(name.Span, Most));
                break;
            }
            else if (Check(name, variants, context) && Read(name, settings, context) is { } variant)
            {
                variants.Add(variant with { Name = new(name.Value, name.Span) });
            }
        }

        context.Variants = value = new(variants.ToImmutable(), buildsDefault);
        return true;
    }

    private static bool ReadDefault(Node node, ReadingContext context)
    {
        if (node is MapNode or ListNode)
        {
            context.Report(ReadingDiagnostics.VariantNamedDefault(node.Span));
            return true;
        }

        return !YesOrNo.TryRead(node, VariantList.Default, context, out var isBuilt) || isBuilt;
    }

    // A variant without settings, `full: {}` or `full:`, is the whole résumé under another name.
    private static VariantSettings? Read(ScalarNode name, Node node, ReadingContext context) =>
        node is ScalarNode { IsNull: true } ? new()
        : Variant.TryRead(node, name.Value, context, out var read) ? read
        : null;

    private static bool Check(ScalarNode name, IEnumerable<VariantSettings> before, ReadingContext context)
    {
        var problem = !VariantNames.IsValid(name.Value) ? ReadingDiagnostics.InvalidVariantName(name.Span, name.Value)
            : VariantNames.IsLikeLocale(name.Value, context.Languages) ? ReadingDiagnostics.VariantNamedLikeLocale(name.Span, name.Value)
            : before.FirstOrDefault(other => other.Name.Value.Equals(name.Value, StringComparison.OrdinalIgnoreCase)) is { } same
                ? ReadingDiagnostics.DuplicateKey(name.Span, name.Value, same.Name.Span)
            : null;
        if (problem is not null)
        {
            context.Report(problem);
        }

        return problem is null;
    }

    private static VariantSettings ReadReplaced(VariantSettings variant, MapNode map, ReadingContext context)
    {
        // The theme is read where it replaces another, but its mistakes are reported even if the variant is not built.
        if (map.Present("theme") is { } theme)
        {
            _ = new ThemeSchema().TryRead(theme, "theme", context, out _);
        }

        return variant with
        {
            Replaced =
            [
                .. map.Members.Where(member => member.Key.Value is "locale" or "theme" && member.Value is not ScalarNode { IsNull: true }),
            ],
        };
    }
}
