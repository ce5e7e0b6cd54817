using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Model;

namespace Resume.Formats.Writers;

/// <summary>Plain characters -> Markdown that shows them.</summary>
internal static partial class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*[]<|~_>#&!-+=:.)");

    /// <summary>Escapes what would be a mark.</summary>
    /// <param name="text">The text of a whole run.</param>
    /// <param name="dialect">What is a mark.</param>
    /// <param name="isStart">True at the start of a line, where there are marks of headings, lists and quotations.</param>
    /// <param name="isInLink">True in the text of a link, which cannot contain another link.</param>
    public static string Escape(string text, MarkdownDialect dialect, bool isStart, bool isInLink)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var start = isStart && dialect.HasBlocks ? FindMarkOfLine(text) : -1;
        var markdown = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == start || IsMark(text, i, dialect) || (!isInLink && IsInAddress(text, i, dialect)))
            {
                markdown.Append(text[i] switch { '<' => dialect.LessThan, '&' => dialect.Ampersand, var mark => "\\" + mark });
            }
            else
            {
                markdown.Append(text[i]);
            }
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
    public static string EscapeTarget(string target, MarkdownDialect dialect)
    {
        var escaped = new StringBuilder(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            var character = target[i];
            if (char.IsWhiteSpace(character) || character is '<' or '>' or '\\' or '`')
            {
                escaped.Append(Uri.EscapeDataString(character.ToString()));
            }
            else if (IsEntity(target, i))
            {
                escaped.Append(dialect.Ampersand);
            }
            else
            {
                escaped.Append(character is '(' or ')' ? "\\" : "").Append(character);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The first character of what is written for an inline.</summary>
    public static char First(Inline inline, MarkdownDialect dialect) => inline switch
    {
        Link => '[',
        TextRun { Style: TextStyle.None } run => Escape(run.Text, dialect, isStart: false, isInLink: false)[0],
        TextRun run when char.IsWhiteSpace(run.Text[0]) => ' ',
        TextRun { Style: TextStyle.Code } => '`',
        _ => '*',
    };

    // The character to escape so that a line does not start a block.
    private static int FindMarkOfLine(string text) =>
        MarkOfLine.Match(text) is { Success: true } match ? match.Groups["mark"].Index : -1;

    private static bool IsMark(string text, int at, MarkdownDialect dialect) => text[at] switch
    {
        '\\' or '`' or '[' or ']' => true,
        '*' => !IsBetweenSpaces(text, at),
        '_' => !IsInWord(text, at) && !IsBetweenSpaces(text, at),
        '<' => at == text.Length - 1 || char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?',
        '#' => dialect.HasBlocks && at > 0 && char.IsWhiteSpace(text[at - 1]),
        '!' => at == text.Length - 1,
        '&' => at == text.Length - 1 || IsEntity(text, at),
        var character => dialect.Marks.Contains(character, StringComparison.Ordinal),
    };

    private static bool IsInWord(string text, int at) =>
        at > 0 && at < text.Length - 1 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    private static bool IsBetweenSpaces(string text, int at) =>
        at > 0 && at < text.Length - 1 && text[at - 1] == ' ' && text[at + 1] == ' ' && !string.IsNullOrWhiteSpace(text[..at]);

    private static bool IsEntity(string text, int at) => text[at] == '&' && Entity.IsMatch(text, at);

    private static bool IsInAddress(string text, int at, MarkdownDialect dialect) => dialect.Addresses.Any(part =>
        part[0] == ':'
            ? text.AsSpan(at).StartsWith(part, StringComparison.Ordinal)
            : text[at] == part[^1] && text.AsSpan(0, at + 1).EndsWith(part, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\s*(?:(?<mark>[-+=])(?:\s|$|[-+=])|(?<mark>#)|(?<mark>>)|(?<mark>:)[\s-]|[0-9]{1,9}(?<mark>[.)])(?:\s|$))")]
    private static partial Regex MarkOfLine { get; }

    [GeneratedRegex(@"\G&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);")]
    private static partial Regex Entity { get; }

    [GeneratedRegex("`+")]
    private static partial Regex Backticks { get; }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[!#-;=?-Z_a-z~-]+$")]
    private static partial Regex Autolink { get; }
}
