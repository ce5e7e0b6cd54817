using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Writing;

/// <summary>A tree as text on one line, as JSON: for what is nested more deeply than a source may be.</summary>
internal static class FlowText
{
    public static string Write(Node node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Style == ScalarStyle.Plain ? scalar.Value : Notation.Quote(scalar.Value));
                break;
            case ListNode list:
                text.Append('[');
                foreach (var (i, item) in list.Items.Index())
                {
                    text.Append(i > 0 ? ", " : "");
                    Write(item, text);
                }

                text.Append(']');
                break;
            case MapNode map:
                text.Append('{');
                foreach (var (i, (key, value)) in map.Members.Index())
                {
                    text.Append(i > 0 ? ", " : "").Append(Notation.Quote(key.Value)).Append(": ");
                    Write(value, text);
                }

                text.Append('}');
                break;
            default:
                break;
        }
    }
}
