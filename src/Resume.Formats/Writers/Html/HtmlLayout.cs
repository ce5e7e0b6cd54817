using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Writers.Html;

/// <summary>Indents the output of templates, which do not know how deep they are nested.</summary>
/// <remarks>Only white space at the ends of lines changes, which HTML collapses. No text spans lines.</remarks>
internal static partial class HtmlLayout
{
    /// <summary>Indents each line by two spaces per open element, and removes blank lines.</summary>
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

    /// <summary>The number of elements that a line opens less those it closes, and the number that it closes first.</summary>
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

    // Both brackets are escaped in text and attributes, so every bracket belongs to a tag.
    [GeneratedRegex("</?[a-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("^<(br|wbr|meta|link|img|hr|col)\\b")]
    private static partial Regex Void();
}
