using static Resume.Formats.Text.LineBreakClass;

namespace Resume.Formats.Text;

/// <summary>
/// A tailoring of UAX #14 (allowed by its section 8.1): `C/C++`, `CI/CD` and `and/or` are words. They break after a slash or another
/// sign only if they are wider than a line, as do initials and their surname.
/// </summary>
internal static class WordBreaks
{
    // From here on letters are East Asian, and words are not separated by spaces.
    private const char FirstEastAsianCharacter = '\u2E80';

    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (opportunities[i] == BreakOpportunity.Allowed && IsSign(text[i - 1]) && text[i] < FirstEastAsianCharacter)
            {
                opportunities[i] = BreakOpportunity.Emergency;
            }
        }

        Initials.Join(text, opportunities);
    }

    // A slash, and signs after which UAX #14 allows a break even within a word: the first `+` of `C++`, the mark of `Yahoo!Mail`.
    private static bool IsSign(char character) => char.IsAscii(character) && UnicodeTable.LineBreak(character) is SY or PR or PO or EX;
}
