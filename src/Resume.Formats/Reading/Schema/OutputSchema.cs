using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using static Resume.Formats.Reading.Schema.Settings;

namespace Resume.Formats.Reading.Schema;

/// <summary>The key `output`: settings of single formats.</summary>
internal sealed class OutputSchema : ValueSchema<ImmutableArray<FormatSettings>>, INamedValues
{
    private static readonly ValueSchema<Settings> Flag = new FlagSchema();

    private static MapSchema<Settings> Docx { get; } = new("output.docx", _ => None)
    {
        Named(
            "fonts", new KeywordSchema("embed", "none"),
            "`embed`: the document contains its fonts, so that it looks the same everywhere; `none`: it is smaller. Default: `embed`."),
    };

    private static MapSchema<Settings> Html { get; } = new("output.html", _ => None)
    {
        Named("jsonLd", Flag, "`true` adds a description of the person in schema.org's vocabulary, which search engines read."),
        Named(
            "fonts",
            new KeywordSchema("embed", "none"),
            "`embed`: the page contains the parts of its fonts that its text needs. `none`: it uses those of the computer. "
            + "Default: `embed`."),
    };

    private static MapSchema<Settings> PlainText { get; } = new("output.txt", _ => None)
    {
        Named("width", new CountSchema(40, 200), "The columns of a line, 40 to 200. Default: 80.", "columns"),
        Named("ascii", Flag, "`true`: letters without their accents, and plain quotes, dashes and arrows."),
    };

    /// <summary>
    /// The built-in formats with settings. A test compares it with the list of writers, which this namespace must not know.
    /// </summary>
    public static ImmutableArray<(string Format, MapSchema<Settings> Shape)> Known { get; } =
        [("html", Html), ("docx", Docx), ("txt", PlainText)];

    /// <summary>The built-in formats without settings.</summary>
    public static ImmutableArray<string> WithoutSettings { get; } = ["pdf", "md", "json"];

    public override string Name => "a map of formats";

    public IEnumerable<string> KnownNames => Known.Select(known => known.Format);

    public ValueSchema ValueOf(string name) => KindOf(name);

    public override string Hint(bool json) => json
        ? "write formats and their settings in braces, such as `{\"txt\": {\"width\": 72}}`"
        : "write a format and its settings below it, such as `  txt: {width: 72}`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("object", "null"),
        ["properties"] = new JsonObject(
            [.. Known.Select(known => KeyValuePair.Create<string, JsonNode?>(known.Format, known.Shape.ToJsonSchema(definitions)))]),
        ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("object", "null") },
    };

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<FormatSettings> value)
    {
        value = [];
        if (node is not MapNode map)
        {
            ReportWrongType(node, key, context);
            return false;
        }

        var formats = ImmutableArray.CreateBuilder<FormatSettings>();
        foreach (var (name, settings) in map.Members.Where(member => !member.Key.Value.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (!context.Formats.IsEmpty && !context.Formats.Contains(name.Value, StringComparer.Ordinal))
            {
                var nearest = context.IsFull ? null : Suggestions.Nearest(name.Value, context.Formats);
                context.ReportStrict(WritingDiagnostics.UnknownFormat(name.Span, name.Value, context.Formats, nearest));
            }
            else if (settings is not ScalarNode { IsNull: true } && KindOf(name.Value).TryRead(settings, name.Value, context, out var read))
            {
                formats.Add(new(name.Value, read.All));
            }
        }

        value = formats.ToImmutable();
        return true;
    }

    private static ValueSchema<Settings> KindOf(string format) =>
        Known.FirstOrDefault(known => known.Format == format).Shape is { } shape ? shape
        : WithoutSettings.Contains(format, StringComparer.Ordinal) ? new MapSchema<Settings>($"output.{format}", _ => None)
        : new AnySettingsKind();

    /// <summary>The settings of a plug-in's format, which its writer checks.</summary>
    private sealed class AnySettingsKind : ValueSchema<Settings>
    {
        public override string Name => "a map";

        public override string Hint(bool json) => json
            ? "write its settings in braces"
            : "write its settings below it, each on a separate line";

        public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => [];

        public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
        {
            value = new([.. Leaves(node)]);
            if (node is MapNode)
            {
                return true;
            }

            ReportWrongType(node, key, context);
            return false;
        }

        private static IEnumerable<LocatedSetting> Leaves(Node node) => node switch
        {
            MapNode map => map.Members.SelectMany(member => new Settings([.. Leaves(member.Value)]).Under(member.Key.Value).All),
            ListNode list => [new("", [.. list.Items.OfType<ScalarNode>().Select(item => item.Value)], list.Span)],
            ScalarNode scalar => [new("", [scalar.Value], scalar.Span)],
            _ => [],
        };
    }
}
