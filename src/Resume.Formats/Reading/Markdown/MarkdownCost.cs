namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// What the Markdown of a paragraph costs. Markdig compares each mark that can begin or end something with those before it, so the cost
/// grows with their square; signs that mean nothing, as in `2 * 3`, `snake_case` or `9:00`, cost nothing.
/// </summary>
internal static class MarkdownCost
{
    // Measured: 2,000 marks take some 20 milliseconds, 20,000 steps.
    private const int SquareMarksPerStep = 200;

    /// <summary>The steps of the budget.</summary>
    public static long Steps(ReadOnlySpan<char> paragraph)
    {
        long marks = CountMarks(paragraph);
        return marks * marks / SquareMarksPerStep;
    }

    /// <summary>The brackets, and the runs of `*` or `_` that can begin or end emphasis.</summary>
    internal static int CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var start = IndexOfMark(text, 0); start >= 0;)
        {
            var end = start + 1;
            while (text[start] != '[' && end < text.Length && text[end] == text[start])
            {
                end++;
            }

            count += text[start] == '[' || CanBeEmphasis(text, start, end) ? 1 : 0;
            start = IndexOfMark(text, end);
        }

        return count;
    }

    private static int IndexOfMark(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny('*', '_', '[') is var next and >= 0 ? from + next : -1;

    // CommonMark, 6.2: not with white space on both sides, and `_` not within a word.
    private static bool CanBeEmphasis(ReadOnlySpan<char> text, int start, int end)
    {
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        return !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            && !(text[start] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }
}
