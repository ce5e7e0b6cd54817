namespace Resume.Formats.Text;

/// <summary>Searches a text for another one in time that grows with their lengths, whatever they contain (Knuth, Morris and Pratt).</summary>
/// <remarks>`string.Contains` compares a hostile word such as `aaab` anew at each `a` of a long text.</remarks>
internal static class OrdinalSearch
{
    /// <summary>True if a text contains another one; case does not matter.</summary>
    public static bool ContainsIgnoringCase(string text, string part)
    {
        if (part.Length > text.Length || text.EndsWith(part, StringComparison.OrdinalIgnoreCase))
        {
            return part.Length <= text.Length;
        }

        var (searched, wanted) = (text.ToUpperInvariant(), part.ToUpperInvariant());
        var borders = FindBorders(wanted);
        var matched = 0;
        for (var i = 0; i < searched.Length && matched < wanted.Length; i++)
        {
            while (matched > 0 && searched[i] != wanted[matched])
            {
                matched = borders[matched - 1];
            }

            matched += searched[i] == wanted[matched] ? 1 : 0;
        }

        return matched == wanted.Length;
    }

    // For each beginning of a text, the length of the longest shorter beginning that is also its end.
    private static int[] FindBorders(string text)
    {
        var borders = new int[text.Length];
        for (var (i, length) = (1, 0); i < text.Length; i++)
        {
            while (length > 0 && text[i] != text[length])
            {
                length = borders[length - 1];
            }

            length += text[i] == text[length] ? 1 : 0;
            borders[i] = length;
        }

        return borders;
    }
}
