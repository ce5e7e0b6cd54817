using System.Text;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Limits;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Writing;

/// <summary>Writes a tree as YAML, as people write it: maps and lists in blocks, short lists of words in brackets.</summary>
internal sealed class YamlDocument(PlacedComments comments, Func<Node, string?> findNote)
{
    private const int Step = 2;
    private const int LongestList = 100;

    // Their items are sentences.
    private static readonly string[] Blocks = ["highlights", "entries"];

    private readonly StringBuilder yaml = new();

    /// <summary>The text of the tree.</summary>
    public static string Write(MapNode root, PlacedComments comments, Conversion conversion)
    {
        var document = new YamlDocument(comments, conversion.FindComment);
        document.WriteMap(root, 0, start: null, depth: 1);
        document.WriteLines(comments.End, 0);
        return document.yaml.ToString();
    }

    /// <summary>Writes the members of a map, each on its line. The first one follows the start of a line, such as `- `.</summary>
    private void WriteMap(MapNode map, int indent, string? start, int depth)
    {
        foreach (var (i, (key, value)) in map.Members.Index())
        {
            var isFirst = i == 0 && start is not null;
            var margin = isFirst ? indent - Step : indent;
            if (indent == 0 && i > 0)
            {
                yaml.Append('\n');
            }

            WriteLines(comments.TakeAbove(key.Span), margin);
            WriteLines(findNote(key) is { } note ? [note] : [], margin);
            yaml.Append(isFirst ? start : new string(' ', indent)).Append(YamlScalars.WriteKey(key.Value)).Append(':');
            WriteValue(value, indent, Remarks(key, value), depth, mayBeFlow: !Blocks.Contains(key.Value, StringComparer.Ordinal));
        }
    }

    private void WriteList(ListNode list, int indent, int depth)
    {
        foreach (var item in list.Items)
        {
            var start = new string(' ', indent) + "- ";
            if (item is MapNode { Members.IsEmpty: false } map)
            {
                WriteMap(map, indent + Step, start, depth + 1);
                continue;
            }

            WriteLines(item is ScalarNode ? comments.TakeAbove(item.Span) : [], indent);
            yaml.Append(start[..^1]);
            WriteValue(item, indent, item is ScalarNode ? Remarks(item, item) : "", depth);
        }
    }

    private void WriteValue(Node value, int indent, string remarks, int depth, bool mayBeFlow = true)
    {
        switch (value)
        {
            case ScalarNode scalar when YamlScalars.IsBlock(scalar):
                var (header, lines) = YamlScalars.WriteBlock(scalar);
                yaml.Append(' ').Append(header).Append(remarks).Append('\n');
                foreach (var line in lines)
                {
                    yaml.Append(line.Length == 0 ? "" : new string(' ', indent + Step)).Append(line).Append('\n');
                }

                break;

            case ScalarNode scalar:
                yaml.Append(' ').Append(YamlScalars.Write(scalar)).Append(remarks).Append('\n');
                break;

            case ListNode { Items.IsEmpty: true }:
                yaml.Append(" []").Append(remarks).Append('\n');
                break;

            case MapNode { Members.IsEmpty: true }:
                yaml.Append(" {}").Append(remarks).Append('\n');
                break;

            // The result would be nested too deeply.
            case not null when depth >= TreeLimits.Depth - 1:
                var text = YamlScalars.Write(NodeTexts.Create(FlowText.Write(value), value.Span));
                yaml.Append(' ').Append(text).Append(remarks).Append('\n');
                break;

            case ListNode list when mayBeFlow && TryWriteWords(list) is { } words:
                yaml.Append(' ').Append(words).Append(remarks).Append('\n');
                break;

            case ListNode list:
                yaml.Append(remarks).Append('\n');
                WriteList(list, indent + Step, depth + 1);
                break;

            case MapNode map:
                yaml.Append(remarks).Append('\n');
                WriteMap(map, indent + Step, start: null, depth + 1);
                break;

            default:
                break;
        }
    }

    // A list with comments of its own is a block, so that they have lines.
    private string? TryWriteWords(ListNode list)
    {
        if (!list.Items.All(item =>
            item is ScalarNode { Value.Length: < 40 } scalar && !YamlScalars.IsBlock(scalar) && findNote(item) is null))
        {
            return null;
        }

        var words = string.Join(", ", list.Items.Cast<ScalarNode>().Select(item => YamlScalars.Write(item, inFlow: true)));
        if (words.Length > LongestList || list.Items.Any(item => comments.Has(item.Span)))
        {
            return null;
        }

        return $"[{words}]";
    }

    private string Remarks(Node place, Node value)
    {
        List<string> all = [.. findNote(value) is { } note ? [note] : Array.Empty<string>(), .. comments.TakeAfter(place.Span)];
        return all.Count == 0 ? "" : "  " + string.Join(' ', all);
    }

    private void WriteLines(IEnumerable<string> lines, int indent)
    {
        foreach (var line in lines)
        {
            yaml.Append(' ', indent).Append(line).Append('\n');
        }
    }
}
