using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Checks the entries of a section against each other: duplicates and ids.</summary>
internal static class SectionChecks
{
    public static void Check(ImmutableArray<Node> items, string section, ReadingContext context)
    {
        var entries = new Dictionary<string, Node>(StringComparer.Ordinal);
        var ids = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);

        foreach (var map in items.OfType<MapNode>())
        {
            var text = new StringBuilder();
            Write(map, text);
            if (!entries.TryAdd(text.ToString(), map))
            {
                var start = map.Members.IsEmpty ? map.Span : map.Members[0].Key.Span;
                context.Report(SemanticDiagnostics.DuplicateEntry(start, section, entries[text.ToString()].Span));
            }
            else if (map.Present("id") is ScalarNode id && !ids.TryAdd(id.Value, id))
            {
                context.ReportStrict(ReadingDiagnostics.DuplicateId(id.Span, id.Value, ids[id.Value].Span));
            }
        }
    }

    // The separators are characters that sources cannot contain, so different entries never produce the same text.
    private static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Value).Append('\0');
                break;

            case ListNode list:
                text.Append('\u0001');
                foreach (var item in list.Items)
                {
                    Write(item, text);
                }

                text.Append('\u0002');
                break;

            case MapNode map:
                text.Append('\u0003');
                foreach (var (key, value) in map.Members)
                {
                    Write(key, text);
                    Write(value, text);
                }

                text.Append('\u0004');
                break;

            default:
                break;
        }
    }
}
