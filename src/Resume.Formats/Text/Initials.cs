using System.Globalization;

namespace Resume.Formats.Text;

/// <summary>Keeps initials and their surname on one line: `J. K. Rowling`, `L. van der Berg`, `Rowling, J. K.`</summary>
internal static class Initials
{
    // Words in small letters that begin a surname. Before any other, a sentence ends: `vitamin C. is`.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "af", "al", "av", "bin", "da", "de", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "le",
        "ten", "ter", "van", "von", "zu", "zur",
    };

    /// <summary>Makes the spaces between initials and their surname places where a line ends only in an emergency.</summary>
    public static void Join(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        if (!text.Contains(". ", StringComparison.Ordinal) && !text.Contains(", ", StringComparison.Ordinal))
        {
            return;
        }

        // Where the initials at hand begin, if the word before them may be their surname: it has a capital and ends with a comma.
        var afterSurname = default(int?);
        var inName = false;
        for (var start = 0; start < text.Length;)
        {
            var word = FirstWord(text[start..]);
            var next = start + word.Length + 1;
            var following = next < text.Length ? FirstWord(text[next..]) : default;

            var areInitials = AreInitials(word.Trim("([“‘\"',;:)]"));
            inName = BeginsName(following) && ((areInitials && word[^1] == '.') || (inName && IsParticle(word)));

            if (inName)
            {
                Join(opportunities, next);
            }
            else if (areInitials && afterSurname is { } place)
            {
                Join(opportunities, place);
            }

            if (areInitials && word.Contains('-'))
            {
                Join(opportunities, start + word.IndexOf('-') + 1);
            }

            afterSurname = areInitials ? afterSurname
                : word.Length > 1 && char.IsUpper(word[0]) && word[^1] == ',' ? next
                : null;

            start = next;
        }
    }

    /// <summary>A text with no-break spaces between initials and their surname.</summary>
    public static string Join(string text)
    {
        var opportunities = new BreakOpportunity[text.Length];
        Array.Fill(opportunities, BreakOpportunity.Allowed);
        Join(text, opportunities);
        return string.Create(text.Length, (text, opportunities), static (joined, source) =>
        {
            for (var i = 0; i < joined.Length; i++)
            {
                var isKept = source.text[i] == ' ' && i + 1 < joined.Length && source.opportunities[i + 1] == BreakOpportunity.Emergency;
                joined[i] = isKept ? '\u00a0' : source.text[i];
            }
        });
    }

    private static void Join(Span<BreakOpportunity> opportunities, int place)
    {
        if (opportunities[place] == BreakOpportunity.Allowed)
        {
            opportunities[place] = BreakOpportunity.Emergency;
        }
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is >= 0 and var end ? text[..end] : text;

    private static bool BeginsName(ReadOnlySpan<char> word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || IsParticle(word));

    private static bool IsParticle(ReadOnlySpan<char> word) => Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // `J.`, `J.K.` or `J.-P.`
    private static bool AreInitials(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length)
        {
            i += i > 0 && word[i] == '-' ? 1 : 0;
            if (i >= word.Length || !char.IsUpper(word[i]))
            {
                return false;
            }

            for (i++; i < word.Length && CharUnicodeInfo.GetUnicodeCategory(word[i]) == UnicodeCategory.NonSpacingMark; i++)
            {
            }

            if (i >= word.Length || word[i] != '.')
            {
                return false;
            }

            i++;
        }

        return i > 0;
    }
}
