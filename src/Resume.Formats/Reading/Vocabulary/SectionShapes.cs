using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.Kinds;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>`sections`: order and dressing, and sections of one's own.</summary>
internal static class SectionShapes
{
    /// <summary>An item written as a map.</summary>
    public static Shape<SectionPlan> Plan { get; } = new("sections", span => new() { Id = new("", span) })
    {
        { "id", Word, "A standard section's key, `summary`, or a name of one's own.", (plan, value) => plan with { Id = value }, "name", "section" },
        { "title", Line, "The heading, where it is not the usual one.", (plan, value) => plan with { Title = value }, "heading", "label" },
        { "summary", Blocks, "An introduction below the heading.", (plan, value) => plan with { Summary = value } },
        { "layout", Layout, "`list`, `table` or `inline`.", (plan, value) => plan with { Layout = value } },
        { "pageBreak", Break, "`before`: it begins a page; `avoid`: it stays on one if it fits.", (plan, value) => plan with { PageBreak = value } },
        { "entries", ListOf(new OwnEntryKind()), "The entries of a section of one's own.", (plan, value) => plan with { Entries = value }, "items" },
    };

    /// <summary>An item: a section's id alone, or a map.</summary>
    public sealed class PlanKind : Kind<SectionPlan>
    {
        public override string Name => "the name of a section or a map with `id`";

        public override string Hint => "write `- work`, or `- id: work` with its other keys below";

        public override JsonObject Schema(SchemaDefinitions definitions) =>
            SchemaDefinitions.Any(SchemaDefinitions.Text(), Plan.Schema(definitions));

        public override bool TryRead(Node node, string key, ReadingContext context, out SectionPlan value)
        {
            value = new() { Id = default };
            if (node is ListNode)
            {
                WrongKind(node, key, context);
                return false;
            }

            if (node is not MapNode)
            {
                var isWord = Word.TryRead(node, key, context, out var id);
                value = new() { Id = id };
                return isWord;
            }

            if (!Plan.TryRead(node, key, context, out value) || value.Id.Value.Length > 0)
            {
                return value.Id.Value.Length > 0;
            }

            context.Fault(ReadingDiagnostics.SectionWithoutId(node.Span with { EndLine = node.Span.Line, EndColumn = node.Span.Column + 1 }));
            return false;
        }
    }

    /// <summary>An entry of a section of one's own: a text is its title.</summary>
    private sealed class OwnEntryKind : Kind<Entry>
    {
        public override string Name => "text or a map with keys such as `title`";

        public override string Hint => Entries.Custom.Hint;

        public override JsonObject Schema(SchemaDefinitions definitions) =>
            SchemaDefinitions.Any(SchemaDefinitions.Text(), Entries.Custom.Schema(definitions));

        public override bool TryRead(Node node, string key, ReadingContext context, out Entry value)
        {
            if (node is MapNode map && (map.Members.Length != 1 || Entries.Custom.Knows(map.Members[0].Key.Value)))
            {
                var isEntry = Entries.Custom.TryRead(node, key, context, out var entry);
                value = entry;
                return isEntry;
            }

            var isLine = Line.TryRead(node, key, context, out var title);
            value = new CustomEntry { Span = node.Span, Title = title };
            return isLine;
        }
    }
}
