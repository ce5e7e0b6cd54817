using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Writers.Html;

/// <summary>Indents what templates wrote. Each indents itself as it stands, while the depth of the whole is known to none.</summary>
/// <remarks>Only white space at the ends of lines changes, where HTML takes any amount of it for the same. A text never spans lines.</remarks>
internal static partial class HtmlLayout
{
    public static string Indent(string html)
    {
        var result = new StringBuilder(html.Length + (html.Length / 4));
        var depth = 0;
        var inStyle = false;

        foreach (var raw in html.AsSpan().EnumerateLines())
        {
            var line = raw.Trim(" \t");
            if (line.IsEmpty)
            {
                continue;
            }

            if (inStyle && !line.StartsWith("</style>"))
            {
                // Style sheets have their own indentation.
                result.Append(' ', depth * 2).Append(raw.TrimEnd(" \t")).Append('\n');
                continue;
            }

            var (opened, closedFirst) = Count(line);
            result.Append(' ', Math.Max(0, depth - closedFirst) * 2).Append(line).Append('\n');
            depth = Math.Max(0, depth + opened);
            inStyle = line.StartsWith("<style>");
        }

        return result.ToString();
    }

    /// <summary>How many more elements a line opens than it closes, and how many it closes before it opens any.</summary>
    private static (int Opened, int ClosedFirst) Count(ReadOnlySpan<char> line)
    {
        var (depth, lowest) = (0, 0);
        foreach (var match in Tag().EnumerateMatches(line))
        {
            var tag = line.Slice(match.Index, match.Length);
            if (tag[1] == '/')
            {
                lowest = Math.Min(lowest, --depth);
            }
            else if (!Void().IsMatch(tag))
            {
                depth++;
            }
        }

        return (depth, -lowest);
    }

    // Both brackets are escaped in texts and attributes, so that a bracket is always a tag's.
    [GeneratedRegex("</?[a-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^<(br|wbr|meta|link|img|hr|col)\\b")]
    private static partial Regex Void();
}
