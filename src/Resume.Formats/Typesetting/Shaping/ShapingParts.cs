namespace Resume.Formats.Typesetting.Shaping;

/// <summary>
/// Divides long text into parts that are shaped one by one: HarfBuzz takes 60 bytes for each character of a part, and a font that makes
/// sixty glyphs of each is noticed before they fill the memory.
/// </summary>
internal static class ShapingParts
{
    // No paragraph of a résumé has as many characters.
    private const int Longest = 10_000;

    private const int LongestCluster = 64;

    /// <summary>The parts of a text from <paramref name="start"/> to <paramref name="end"/>, from left to right.</summary>
    public static List<(int Start, int End)> Divide(string text, int start, int end, bool rightToLeft)
    {
        var parts = new List<(int, int)>(1);
        while (start < end)
        {
            var next = FindEnd(text, start, end);
            parts.Add((start, next));
            start = next;
        }

        if (rightToLeft)
        {
            parts.Reverse();
        }

        return parts;
    }

    // After a space if there is one, so that letters keep their neighbours.
    private static int FindEnd(string text, int start, int end)
    {
        if (end - start <= Longest)
        {
            return end;
        }

        var last = start + Longest;
        var space = text.LastIndexOf(' ', last - 1, Longest / 2);
        return space >= 0 ? space + 1 : ClusterStart(text, last);
    }

    private static int ClusterStart(string text, int index)
    {
        for (var i = index; i > index - LongestCluster; i--)
        {
            if (!char.IsLowSurrogate(text[i]) && !IsMark(text[i]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[index]) ? index - 1 : index;
    }

    private static bool IsMark(char character) => char.GetUnicodeCategory(character)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark
        or System.Globalization.UnicodeCategory.EnclosingMark
        or System.Globalization.UnicodeCategory.Format;
}
