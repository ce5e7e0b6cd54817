using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Unquoted text with a colon, which YAML parses as a map: "Led: a team of five".</summary>
internal static partial class UnquotedColon
{
    /// <summary>The text behind such a map, reported with the advice to quote it; null if the node is a real map.</summary>
    public static ScalarNode? Recover(Node node, ReadingContext context)
    {
        if (node is not MapNode { Members: [var (key, value)] } || value is not ScalarNode text || IsPerLanguage(node))
        {
            return null;
        }

        var isBraced = node.Span.Column != key.Span.Column || node.Span.Line != key.Span.Line;
        if (isBraced || key.Span.Line != text.Span.EndLine && text.Style != ScalarStyle.Plain)
        {
            return null;
        }

        var whole = $"{key.Value}: {text.Value}".TrimEnd();
        context.Report(ReadingDiagnostics.ColonInText(node.Span, whole));
        return new ScalarNode(whole, ScalarStyle.Plain, node.Span);
    }

    /// <summary>True for a text per language: `{en: Engineer, de: Ingenieurin}`.</summary>
    public static bool IsPerLanguage(Node node) =>
        node is MapNode { Members.IsEmpty: false } map && map.Members.All(member => Tag().IsMatch(member.Key.Value));

    [GeneratedRegex("^[a-z]{2}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
