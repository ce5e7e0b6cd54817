using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>Text that YAML has taken for structure: "Led: a team of five" is a key and its value.</summary>
internal static partial class SwallowedText
{
    /// <summary>The text that a map on one line was meant to be, with the advice to quote it; null where it is a map.</summary>
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

    /// <summary>True for `{en: Engineer, de: Ingenieurin}`.</summary>
    public static bool IsPerLanguage(Node node) =>
        node is MapNode { Members.IsEmpty: false } map && map.Members.All(member => Tag().IsMatch(member.Key.Value));

    [GeneratedRegex("^[a-z]{2}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
