using Resume.Formats.Reading.Nodes;

using Resume.Formats.Reading.Html;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// Restores what YAML folds: in a text other than one after `|`, a blank line is a single line feed of the value, and a line break is a
/// space. Markdown needs the blank line, the breaks after two spaces or `\`, and those before items of a list. Chinese and Japanese have no spaces.
/// </summary>
internal static class FoldedLines
{
    public static TracedText Restore(ScalarNode scalar, ScalarMap map, TracedText text)
    {
        var value = scalar.Value;
        var isLiteral = scalar.Style == ScalarStyle.Block && scalar.Raw.Span is ['|', ..];
        if (isLiteral || !scalar.Raw.Span.ContainsAny('\r', '\n') && !value.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        var restored = new TracedText.Builder(text);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\n' && map.IsSourceLineEnd(i))
            {
                restored.Insert("\n\n", i);
            }
            else if (value[i] == ' ' && map.IsSourceLineEnd(i) && IsBreak(value, i, map))
            {
                restored.Insert("\n", i);
            }
            else if (value[i] != ' ' || !map.IsSourceLineEnd(i) || !EastAsianText.JoinsLines(value.AsSpan(0, i), value.AsSpan(i + 1)))
            {
                restored.Copy(i, i + 1);
            }
        }

        return restored.ToText();
    }

    // The last space of several is the line break.
    private static bool IsBreak(string value, int index, ScalarMap map) =>
        (index + 1 == value.Length || value[index + 1] != ' ')
        && (map.FollowsTwoSpaces(index) || index > 0 && value[index - 1] == '\\' || StartsItem(value, index + 1));

    private static bool StartsItem(string value, int start) =>
        start < value.Length && TextLine.Read(value, start, Math.Min(value.Length, start + 8)).First().Mark != '\0';
}
