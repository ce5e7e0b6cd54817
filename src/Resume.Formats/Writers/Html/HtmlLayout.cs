using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Writers.Html;

/// <summary>Indents the output of templates, which do not know how deep they are nested.</summary>
/// <remarks>
/// Only white space at the ends of lines changes, which HTML collapses. No text of ours spans lines; what does in a theme's template,
/// such as `pre`, keeps its white space.
/// </remarks>
internal static partial class HtmlLayout
{
    private const string EndOfStyle = "</style>";

    private static readonly string[] Preformatted = ["style", "script", "pre", "textarea"];

    /// <summary>Indents each line by two spaces per open element, and removes blank lines.</summary>
    public static string Indent(string html)
    {
        var result = new StringBuilder(html.Length + (html.Length / 4));
        var depth = 0;
        string? end = null;

        foreach (var raw in html.AsSpan().EnumerateLines())
        {
            var line = raw.Trim(" \t");
            if (end is not null and not EndOfStyle)
            {
                result.Append(raw).Append('\n');
                depth = Math.Max(0, depth + (line.IndexOf(end) >= 0 ? Count(line).Opened : 0));
                end = line.IndexOf(end) >= 0 ? FindEnd(line) : end;
            }
            else if (line.IsEmpty)
            {
                continue;
            }
            else if (end is EndOfStyle && !line.StartsWith(end))
            {
                // Style sheets have their own indentation.
                result.Append(' ', depth * 2).Append(raw.TrimEnd(" \t")).Append('\n');
            }
            else
            {
                var (opened, closedFirst) = Count(line);
                end = FindEnd(line);
                result.Append(' ', Math.Max(0, depth - closedFirst) * 2);
                result.Append(end is null or EndOfStyle ? line : raw.TrimStart(" \t")).Append('\n');
                depth = Math.Max(0, depth + opened);
            }
        }

        return result.ToString();
    }

    /// <summary>The end tag of the element that a line opens and does not close, if white space matters in it; else null.</summary>
    private static string? FindEnd(ReadOnlySpan<char> line)
    {
        foreach (var name in Preformatted)
        {
            var start = line.LastIndexOf("<" + name);
            var after = start < 0 ? default : line[(start + 1 + name.Length)..];
            if (start >= 0 && (after.IsEmpty || after[0] is ' ' or '>') && after.IndexOf($"</{name}>") < 0)
            {
                return $"</{name}>";
            }
        }

        return null;
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
