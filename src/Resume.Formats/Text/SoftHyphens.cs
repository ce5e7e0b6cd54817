namespace Resume.Formats.Text;

/// <summary>
/// A tailoring of UAX #14 (allowed by its section 8.1): a line ends at a soft hyphen only within a word, where a hyphen can be shown.
/// </summary>
internal static class SoftHyphens
{
    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == InvisibleCharacters.SoftHyphen
                && opportunities[i] == BreakOpportunity.Allowed
                && !(i > 1 && IsOfWord(text[i - 2]) && IsOfWord(text[i])))
            {
                opportunities[i] = BreakOpportunity.Prohibited;
            }
        }
    }

    private static bool IsOfWord(char unit) => !char.IsWhiteSpace(unit) && !InvisibleCharacters.IsLineBreaking(unit);
}
