using System.Globalization;
using Resume.Formats.Reading.Html;

namespace Resume.Formats.Reading.Markdown;

/// <summary>A line of a text, and the mark of a list that it may begin with.</summary>
/// <param name="Start">The index of its first character that is not white space.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Indent">The columns of white space before it.</param>
/// <param name="Mark">A bullet, `.` or `)` after a number, or '\0' for none.</param>
/// <param name="Number">The number before `.` or `)`.</param>
/// <param name="TextStart">The index of the text after the mark.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, char Mark, int Number, int TextStart)
{
    // Bullets of word processors and web pages; the last ones are those of Word's symbol fonts.
    private const string Bullets = "•‣◦⁃▪▫●○■□◆◇❖►▸▶➢➤∙\uF0B7\uF0A7\uF0D8\uF076\uF0FC";

    // These are bullets only with a space after them, and not always.
    private const string Dashes = "-*+–—·";

    private const string TextOpeners = "([{\"'*`“„«‘";

    public bool IsBlank => Start == End;

    public bool IsNumber => Mark is '.' or ')' or HtmlMarks.Number;

    /// <summary>True for a character that is a bullet wherever a line begins with it.</summary>
    public static bool IsBullet(char mark) => Bullets.Contains(mark, StringComparison.Ordinal);

    /// <summary>Reads the line that starts at an index. A line such as `• a • b` begins with the same bullet at several places.</summary>
    public static IEnumerable<TextLine> Read(string text, int lineStart, int end)
    {
        var (start, indent) = SkipIndent(text, lineStart, end);
        end = start == end ? end : EndOfText(text, start, end);
        var line = WithMark(text, start, end, indent);
        while (IsBullet(line.Mark) && NextBullet(text, line) is var next and > 0)
        {
            if (next > line.TextStart)
            {
                yield return line with { End = next - 1 };
            }

            line = WithMark(text, next, end, indent);
        }

        yield return line;
    }

    private static (int Start, int Indent) SkipIndent(string text, int start, int end)
    {
        var indent = 0;
        for (; start < end && text[start] is ' ' or '\t' or '\u00a0' or '\u3000'; start++)
        {
            indent += text[start] switch { '\t' => 4 - (indent % 4), '\u3000' => 2, _ => 1 };
        }

        return (start, indent);
    }

    // Spaces at the end are kept: two of them break the line.
    private static int EndOfText(string text, int start, int end) => end > start && text[end - 1] == '\r' ? end - 1 : end;

    private static TextLine WithMark(string text, int start, int end, int indent)
    {
        var (mark, number, after) = MarkAt(text.AsSpan(start, end - start));
        var textStart = start + after;
        while (mark != '\0' && textStart < end && char.IsWhiteSpace(text[textStart]))
        {
            textStart++;
        }

        return mark == '\0' || textStart == end
            ? new(start, end, indent, '\0', 0, start)
            : new(start, end, indent, mark, number, textStart);
    }

    private static (char Mark, int Number, int Length) MarkAt(ReadOnlySpan<char> line)
    {
        var startsList = line is [HtmlMarks.ListStart, ..] ? 1 : 0;
        line = line[startsList..];
        return line switch
        {
            [HtmlMarks.Bullet, ..] => (HtmlMarks.Bullet, 0, 1 + startsList),
            [HtmlMarks.Number, ..] when line.IndexOf('.') is var dot =>
                (HtmlMarks.Number, int.Parse(line[1..dot], NumberStyles.None, CultureInfo.InvariantCulture), dot + 1 + startsList),
            [var dash, var space, ..] when Dashes.Contains(dash, StringComparison.Ordinal) && char.IsWhiteSpace(space) => (dash, 0, 1),
            [var bullet, var next, ..] when IsBullet(bullet) && StartsText(next) => (bullet, 0, 1),
            _ => NumberAt(line),
        };
    }

    // More than three digits are a year.
    private static (char Mark, int Number, int Length) NumberAt(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits is > 0 and <= 3 && line[digits..] is ['.' or ')', var space, ..] && char.IsWhiteSpace(space)
            ? (line[digits], int.Parse(line[..digits], NumberStyles.None, CultureInfo.InvariantCulture), digits + 1)
            : ('\0', 0, 0);
    }

    private static bool StartsText(char next) =>
        char.IsWhiteSpace(next) || char.IsLetterOrDigit(next) || TextOpeners.Contains(next, StringComparison.Ordinal)
        || HtmlMarks.Contains(next);

    private static int NextBullet(string text, TextLine line)
    {
        for (var at = text.IndexOf(line.Mark, line.TextStart, line.End - line.TextStart); at > 0;)
        {
            if (char.IsWhiteSpace(text[at - 1]) && at + 1 < line.End && StartsText(text[at + 1]))
            {
                return at;
            }

            at = text.IndexOf(line.Mark, at + 1, line.End - at - 1);
        }

        return -1;
    }
}
