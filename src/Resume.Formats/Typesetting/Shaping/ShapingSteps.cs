namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Divides long text into parts that are shaped one by one: what a font makes of it is then known before it fills the memory.</summary>
internal static class ShapingSteps
{
    /// <summary>No paragraph of a résumé has as many characters.</summary>
    public const int MostCharacters = 8192;

    private const int LongestCluster = 64;

    /// <summary>The end of the part that begins at an index: after a space if there is one, so that letters keep their neighbours.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The index.</param>
    /// <param name="end">The end of all parts.</param>
    public static int FindEnd(string text, int start, int end)
    {
        if (end - start <= MostCharacters)
        {
            return end;
        }

        var last = start + MostCharacters;
        var space = text.LastIndexOf(' ', last - 1, MostCharacters / 2);
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
