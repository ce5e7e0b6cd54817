using System.Collections.Immutable;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>
/// A postal address -> its spellings as a whole and in parts: with the house number before or after the street, and with the usual
/// abbreviations, as in `12 Baker St.` for `Baker Street 12`.
/// </summary>
internal static class AddressSpellings
{
    // Beyond that, words are left as they are written.
    private const int MostVariants = 24;

    private static readonly ImmutableArray<string[]> Words =
    [
        ["street", "st", "str"], ["strasse", "str"], ["road", "rd"], ["avenue", "ave", "av"], ["boulevard", "blvd", "bd"], ["drive", "dr"],
        ["lane", "ln"], ["square", "sq"], ["court", "ct"], ["place", "pl"], ["platz", "pl"], ["terrace", "ter"], ["highway", "hwy"],
        ["apartment", "apt"], ["suite", "ste"], ["floor", "fl"], ["saint", "st"], ["north", "n"], ["south", "s"], ["east", "e"],
        ["west", "w"], ["rue", "r"], ["calle", "c"], ["avenida", "avda", "av"], ["piazza", "pza"],
    ];

    // These are also the ends of words.
    private static readonly ImmutableArray<(string Long, string Short)> Ends = [("strasse", "str"), ("platz", "pl"), ("gasse", "g")];

    /// <summary>The spellings of an address.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        var parts = value.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(TextSpellings.WordsIn).Where(words => words.Length > 0).ToList();
        List<string> all = [.. parts.SelectMany(part => part)];
        var whole = Variants(all);

        // A street with its number says as much as the whole; a town with its postal code does not.
        var streets = parts.Where((part, i) => parts.Count > 1 && IsStreet(part, i)).SelectMany(Variants);
        return whole.Concat(streets).Distinct(StringComparer.Ordinal).Where(letters => letters.Length >= Spelling.Shortest)
            .Select(letters => Spelling.Words(letters, all.Count));
    }

    private static bool IsStreet(string[] part, int index) =>
        part.Any(word => word.Length >= 3 && !word.Any(char.IsAsciiDigit))
        && part.Any(word => char.IsAsciiDigit(word[0]))
        && (index == 0 || !(part[0].Length is >= 4 and <= 6 && part[0].All(char.IsAsciiDigit)));

    private static IEnumerable<string> Variants(IReadOnlyList<string> words)
    {
        List<string> found = [""];
        foreach (var word in words)
        {
            var spellings = Spellings(word);
            found = found.Count * spellings.Count > MostVariants
                ? found.ConvertAll(start => start + word)
                : [.. found.SelectMany(start => spellings.Select(spelling => start + spelling))];
        }

        foreach (var letters in found)
        {
            yield return letters;
        }

        // The house number at the other end.
        if (words.Count > 1 && char.IsAsciiDigit(words[0][0]))
        {
            foreach (var letters in Variants([.. words.Skip(1), "\0" + words[0]]))
            {
                yield return letters.Replace("\0", "", StringComparison.Ordinal);
            }
        }
        else if (words.Count > 1 && char.IsAsciiDigit(words[^1][0]))
        {
            foreach (var letters in Variants(["\0" + words[^1], .. words.SkipLast(1)]))
            {
                yield return letters.Replace("\0", "", StringComparison.Ordinal);
            }
        }
    }

    private static List<string> Spellings(string word)
    {
        List<string> spellings = [word];
        spellings.AddRange(Words.Where(group => group.Contains(word, StringComparer.Ordinal)).SelectMany(group => group));
        foreach (var (longEnd, shortEnd) in Ends)
        {
            if (word.Length > longEnd.Length && word.EndsWith(longEnd, StringComparison.Ordinal))
            {
                spellings.Add(word[..^longEnd.Length] + shortEnd);
            }
            else if (word.Length > shortEnd.Length + 2 && word.EndsWith(shortEnd, StringComparison.Ordinal))
            {
                spellings.Add(word[..^shortEnd.Length] + longEnd);
            }
        }

        return [.. spellings.Distinct(StringComparer.Ordinal)];
    }
}
