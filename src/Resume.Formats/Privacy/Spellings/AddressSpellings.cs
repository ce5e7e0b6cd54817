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

    // A longer text is not an address.
    private const int MostWords = 24;

    // A street without its type, such as `Długa 12`, must be long enough to be no accident.
    private const int LongName = 4;

    // Between a street and its number, or nothing.
    private static readonly ImmutableArray<string> LatinFillers = ["", "no", "nr", "n"];
    private static readonly ImmutableArray<string> CyrillicFillers = ["", "д", "дом", "буд"];

    /// <summary>The spellings of an address.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        var parts = value.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(TextSpellings.WordsIn).Where(words => words.Length > 0).ToList();
        List<string> all = [.. parts.SelectMany(part => part)];
        if (all.Count > MostWords)
        {
            return [Spelling.Words(string.Concat(all), all.Count)];
        }

        // A street with its number says as much as the whole; a town with its postal code does not.
        var streets = parts.SelectMany((part, i) => StreetsIn(part).Where(street => IsStreet(street, i)));
        return streets.Select(street => (IEnumerable<string>)street).Append(all).SelectMany(Variants)
            .Distinct(StringComparer.Ordinal).Where(letters => letters.Length >= Spelling.Shortest)
            .Select(letters => Spelling.Words(letters, all.Count));
    }

    private static bool IsStreet(string[] part, int index) =>
        part.Any(word => word.Length >= 3 && !HasDigit(word) && !StreetWords.IsUnit(word) && !StreetWords.IsFiller(word))
        && part.Any(IsNumber)
        && (index == 0 || !(part[0].Length is >= 4 and <= 6 && part[0].All(char.IsAsciiDigit)));

    // The part, and what of it is a street if a town follows without a comma: `12 Baker Street London`, `Hauptstr. 12 10115 Berlin`.
    private static IEnumerable<string[]> StreetsIn(string[] part)
    {
        yield return part;
        var number = Array.FindIndex(part, IsNumber);
        var street = Array.FindLastIndex(part, StreetWords.IsStreet);
        if (number == 0 && street > 0 && street < part.Length - 1)
        {
            yield return part[..(street + 1)];
        }
        else if (number > 0 && EndOfNumber(part, number) is var end && end < part.Length)
        {
            yield return part[..(number + 1)];
            yield return part[..end];
        }
    }

    // `12 a`, `12 bis`, but not the postal code after it.
    private static int EndOfNumber(string[] words, int start)
    {
        var end = start + 1;
        while (end < words.Length && (IsAddition(words[end]) || (IsNumber(words[end]) && words[end].Length <= 3)))
        {
            end++;
        }

        return end;
    }

    private static bool IsAddition(string word) => word is [>= 'a' and <= 'z'] or [>= 'а' and <= 'я'] or "bis" or "ter";

    private static IEnumerable<string> Variants(IEnumerable<string> address)
    {
        string[] words = [.. address];
        var (street, number) = Divide(words);
        foreach (var letters in Combine(words))
        {
            yield return letters;
        }

        if (number.Length == 0 || street.Length == 0)
        {
            yield break;
        }

        var fillers = street.Any(word => word[0] is >= 'а' and <= 'я') ? CyrillicFillers : LatinFillers;
        foreach (var letters in Combine(street))
        {
            yield return number + letters;
            foreach (var filler in fillers)
            {
                yield return letters + filler + number;
            }
        }

        if (StreetWords.IsType(street[0]) && street.Length > 1 && street[1].Length >= LongName)
        {
            yield return string.Concat(street.Skip(1)) + number;
        }
    }

    // The house number at one of the ends.
    private static (string[] Street, string Number) Divide(string[] words)
    {
        if (IsNumber(words[0]))
        {
            var end = EndOfNumber(words, 0);

            // `12 E Main Street`: east.
            end -= end > 1 && end < words.Length && words[end - 1] is "n" or "s" or "e" or "w" ? 1 : 0;
            return (words[end..], string.Concat(words[..end]));
        }

        var start = Array.FindIndex(words, IsNumber);
        if (start < 1 || EndOfNumber(words, start) < words.Length)
        {
            return ([], "");
        }

        var before = start > 1 && StreetWords.IsFiller(words[start - 1]) ? start - 1 : start;
        return (words[..before], string.Concat(words[start..]));
    }

    private static List<string> Combine(string[] words)
    {
        List<string> found = [""];
        foreach (var word in words)
        {
            var spellings = StreetWords.Spell(word);
            found = found.Count * spellings.Count > MostVariants
                ? found.ConvertAll(start => start + word)
                : [.. found.SelectMany(start => spellings.Select(spelling => start + spelling))];
        }

        return found;
    }

    // But not `5th`.
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0])
        && !(word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th");

    private static bool HasDigit(string word) => word.Any(char.IsAsciiDigit);
}
