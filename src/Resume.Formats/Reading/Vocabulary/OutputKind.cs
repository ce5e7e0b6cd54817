using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.Settings;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>`output`: formats, and how each is written.</summary>
internal sealed class OutputKind : Kind<ImmutableArray<FormatSettings>>
{
    private static readonly Kind<Settings> Flag = new FlagKind();

    private static Shape<Settings> Html { get; } = new("output.html", _ => None)
    {
        Named("jsonLd", Flag, "`true`: it holds schema.org's description of the person too, which search engines read."),
    };

    private static Shape<Settings> Text { get; } = new("output.txt", _ => None)
    {
        Named("width", new CountKind(40, 200), "How many columns a line has, 40 to 200; 80 unless said otherwise.", "columns"),
        Named("ascii", Flag, "`true`: letters without their accents, and plain quotes, dashes and arrows."),
    };

    /// <summary>The formats that ship and have something to set, each by its name.</summary>
    public static ImmutableArray<(string Format, Shape<Settings> Shape)> Known { get; } = [("html", Html), ("txt", Text)];

    /// <summary>Those that have nothing to set.</summary>
    private static readonly ImmutableArray<string> Bare = ["docx", "pdf"];

    public override string Name => "a map of formats";

    public override string Hint => "write a format and its settings below it, as `  txt: {width: 72}`";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("object", "null"),
        ["properties"] = new JsonObject([.. Known.Select(known => KeyValuePair.Create<string, JsonNode?>(known.Format, known.Shape.Schema(definitions)))]),
        ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("object", "null") },
    };

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<FormatSettings> value)
    {
        value = [];
        if (node is not MapNode map)
        {
            WrongKind(node, key, context);
            return false;
        }

        var formats = ImmutableArray.CreateBuilder<FormatSettings>();
        foreach (var (name, settings) in map.Members.Where(member => !member.Key.Value.StartsWith("x-", StringComparison.Ordinal)))
        {
            if (!context.Formats.IsEmpty && !context.Formats.Contains(name.Value))
            {
                context.Fault(WritingRules.UnknownFormat(name.Span, name.Value, context.Formats, context.IsFull ? null : Suggestions.Nearest(name.Value, context.Formats)));
            }
            else if (settings is not ScalarNode { IsNull: true } && KindOf(name.Value).TryRead(settings, name.Value, context, out var read))
            {
                formats.Add(new(name.Value, read.All));
            }
        }

        value = formats.ToImmutable();
        return true;
    }

    private static Kind<Settings> KindOf(string format) =>
        Known.FirstOrDefault(known => known.Format == format).Shape is { } shape ? shape
        : Bare.Contains(format) ? new Shape<Settings>($"output.{format}", _ => None)
        : new AnySettingsKind();

    /// <summary>Settings of a format that this vocabulary does not know: its writer does.</summary>
    private sealed class AnySettingsKind : Kind<Settings>
    {
        public override string Name => "a map";

        public override string Hint => "write its settings below it, each on a line of its own";

        public override JsonObject Schema(SchemaDefinitions definitions) => [];

        public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
        {
            value = new([.. Leaves(node)]);
            if (node is MapNode)
            {
                return true;
            }

            WrongKind(node, key, context);
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
