using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Finds Markdown that did not take effect: its marks are still in the text.</summary>
internal static partial class FailedMarkdown
{
    /// <param name="text">The text.</param>
    /// <param name="isLiteral">For each character, true if it is shown as it is, and was not escaped.</param>
    public static IEnumerable<(int Start, int End)> Find(string text, bool[] isLiteral)
    {
        foreach (Match match in Marks().Matches(text))
        {
            if (isLiteral[match.Index] && isLiteral[match.Index + match.Length - 1] && IsMarkdown(text, match))
            {
                yield return (match.Index, match.Index + match.Length);
            }
        }

        foreach (Match match in Links().Matches(text))
        {
            if (isLiteral[match.Index])
            {
                yield return (match.Index, match.Index + match.Length);
            }
        }
    }

    private static bool IsMarkdown(string text, Match match)
    {
        var (before, after) = (At(text, match.Index - 1), At(text, match.Index + match.Length));
        return match.Value switch
        {
            // A power, `2 ** 3`; arguments in code, `**kwargs`; a mark alone.
            "**" => !(char.IsDigit(NotSpace(text, match.Index - 1, -1)) && char.IsDigit(NotSpace(text, match.Index + 2, 1)))
                && !text.AsSpan(match.Index + 2).StartsWith("kwargs")
                && (before, after) != ('\0', '\0'),
            "~~" => true,

            // `it`s` has an apostrophe.
            "`" => !(char.IsLetter(before) && char.IsLetter(after)),
            _ => false,
        };
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private static char NotSpace(string text, int index, int step) => At(text, index) == ' ' ? At(text, index + step) : At(text, index);

    [GeneratedRegex(@"\*+|`+|~+", RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();

    // `[text](two words)`, and `[text] (address)` with a space between them.
    [GeneratedRegex(@"\[[^\[\]\n]+\](\([^()\n]*\)| +\([^()\s\d][^()\s]*\))", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
