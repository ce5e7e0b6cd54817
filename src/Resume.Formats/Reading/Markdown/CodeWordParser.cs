using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// Keeps marks that are part of a word: `__init__` and `__FILE__`, which are names, and the asterisks of `5*3*2` or `Kolleg*innen`.
/// In scripts without spaces between words, an asterisk within letters is Markdown.
/// </summary>
internal sealed class CodeWordParser : InlineParser
{
    // The first of the ideographs and their punctuation.
    private const char FirstIdeograph = '\u2E80';

    public CodeWordParser() => OpeningCharacters = ['*', '_'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var length = slice.CurrentChar == '_' ? NameLength(slice.AsSpan(), before) : AsteriskLength(slice.AsSpan(), before);
        if (length == 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
        {
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length;
        return true;
    }

    private static int AsteriskLength(ReadOnlySpan<char> text, char before) =>
        text.Length > 1 && IsWord(before) && IsWord(text[1]) ? 1 : 0;

    // `__Strong__` with a capital is Markdown; names of programming languages are in lower or in upper case.
    private static int NameLength(ReadOnlySpan<char> text, char before)
    {
        if (text is not ['_', '_', var first, ..] || !char.IsAsciiLetter(first) || IsWord(before) || before == '_')
        {
            return 0;
        }

        var end = 2;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var name = text[..end];
        return name.EndsWith("__") && end > 4 && !(name.ContainsAnyInRange('a', 'z') && name.ContainsAnyInRange('A', 'Z')) ? end : 0;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) && character < FirstIdeograph;
}
