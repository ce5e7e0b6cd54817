using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Markdown;

/// <summary>Plain characters -> Markdown that shows them, also on sites with GitHub's tables, strikethrough and autolinks.</summary>
internal static partial class MarkdownText
{
    private const string AlwaysEscaped = "\\`*[]<|~";

    private static readonly SearchValues<char> Special = SearchValues.Create(AlwaysEscaped + "_>#&!-+=:.)");

    /// <summary>Escapes what would be a mark.</summary>
    /// <param name="text">The text of a whole run.</param>
    /// <param name="isStart">True at the start of a line, where there are marks of headings, lists and quotes.</param>
    /// <param name="isInLink">True in the text of a link, which cannot contain another link.</param>
    public static string Escape(string text, bool isStart, bool isInLink)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var start = isStart ? FindMarkOfLine(text) : -1;
        var markdown = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == start || IsMark(text, i) || (!isInLink && IsLinkedByGitHub(text, i)))
            {
                markdown.Append('\\');
            }

            markdown.Append(text[i]);
        }

        return markdown.ToString();
    }

    /// <summary>A code span: a fence of more backticks than the code has in a row (CommonMark 0.31, 6.1).</summary>
    public static string Code(string code)
    {
        var longest = Backticks.Matches(code).Select(run => run.Length).DefaultIfEmpty().Max();
        var fence = new string('`', longest + 1);
        var padding = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        return $"{fence}{padding}{code}{padding}{fence}";
    }

    /// <summary>True for an address that may be written as `&lt;https://example.com>`.</summary>
    public static bool IsAutolink(string target) => Autolink.IsMatch(target);

    /// <summary>The target of a link, for parentheses.</summary>
    public static string EscapeTarget(string target)
    {
        var escaped = new StringBuilder(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            var character = target[i];
            if (char.IsWhiteSpace(character) || character is '<' or '>' or '\\' or '`')
            {
                escaped.Append(Uri.EscapeDataString(character.ToString()));
            }
            else
            {
                escaped.Append(character is '(' or ')' || IsEntity(target, i) ? "\\" : "").Append(character);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The first character of what is written for an inline.</summary>
    public static char First(Inline inline) => inline switch
    {
        Link => '[',
        TextRun { Style: TextStyle.None } run => Escape(run.Text, isStart: false, isInLink: false)[0],
        TextRun run when char.IsWhiteSpace(run.Text[0]) => ' ',
        TextRun { Style: TextStyle.Code } => '`',
        _ => '*',
    };

    // The character to escape so that a line does not start a block.
    private static int FindMarkOfLine(string text) =>
        MarkOfLine.Match(text) is { Success: true } match ? match.Groups["mark"].Index : -1;

    private static bool IsMark(string text, int at) => text[at] switch
    {
        '_' => !IsInWord(text, at),
        '#' => at > 0 && char.IsWhiteSpace(text[at - 1]),
        '!' => at == text.Length - 1,
        '&' => at == text.Length - 1 || IsEntity(text, at),
        var character => AlwaysEscaped.Contains(character, StringComparison.Ordinal),
    };

    private static bool IsInWord(string text, int at) =>
        at > 0 && at < text.Length - 1 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    private static bool IsEntity(string text, int at) => text[at] == '&' && Entity.IsMatch(text, at);

    // GitHub links `https://` and `www.`, and would show a backslash within such an address.
    private static bool IsLinkedByGitHub(string text, int at) => text[at] switch
    {
        ':' => text.AsSpan(at).StartsWith("://", StringComparison.Ordinal),
        '.' => text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    [GeneratedRegex(@"^\s*(?:(?<mark>[-+=])(?:\s|$|[-+=])|(?<mark>#)|(?<mark>>)|(?<mark>:)[\s-]|[0-9]{1,9}(?<mark>[.)])(?:\s|$))")]
    private static partial Regex MarkOfLine { get; }

    [GeneratedRegex(@"\G&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")]
    private static partial Regex Entity { get; }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks { get; }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[!#-;=?-Z_a-z~-]+$")]
    private static partial Regex Autolink { get; }
}
