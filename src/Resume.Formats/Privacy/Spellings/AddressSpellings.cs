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

    // In a house number, `12 - 14 a`.
    private const int MostNumbers = 4;

    // A longer text is not an address.
    private const int MostWords = 24;

    // A street without its type, such as `Długa 12`, must be long enough to be no accident.
    private const int LongName = 4;

    // Between a street and its number, or nothing.
    private static readonly ImmutableArray<string> LatinFillers = ["", "no", "nr", "n"];
    private static readonly ImmutableArray<string> CyrillicFillers = ["", "д", "дом", "буд", "no"];

    /// <summary>The spellings of an address.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        var parts = value.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => TextSpellings.WordsIn(part)).Where(words => words.Length > 0)
            .Aggregate(new List<string[]>(), JoinNumber);
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

    // `12, Baker Street` and `Calle Mayor, 12` are one part.
    private static List<string[]> JoinNumber(List<string[]> parts, string[] part)
    {
        if (parts is [var last] && last.Length <= MostNumbers && (IsHouseNumber(last) || IsHouseNumber(part)))
        {
            parts[^1] = [.. last, .. part];
        }
        else
        {
            parts.Add(part);
        }

        return parts;
    }

    private static bool IsHouseNumber(string[] part)
    {
        var start = StreetWords.IsFiller(part[0]) ? 1 : 0;
        return start < part.Length && IsNumber(part[start]) && part[start].Length <= 5 && EndOfNumber(part, start) == part.Length;
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
        while (end < words.Length
            && ((IsAddition(words[end]) && !IsAddition(words[end - 1])) || (IsNumber(words[end]) && words[end].Length <= 3)))
        {
            end++;
        }

        return end;
    }

    private static bool IsAddition(string word) => word is [>= 'a' and <= 'z'] or [>= 'а' and <= 'я'] or "bis" or "ter";

    private static IEnumerable<string> Variants(IEnumerable<string> address)
    {
        string[] words = [.. address];
        return Combine(words).Concat(Divide(words).SelectMany(parts => Variants(parts.Street, parts.Number)));
    }

    private static IEnumerable<string> Variants(string[] street, string number)
    {
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
            foreach (var letters in Variants(street[1..], number))
            {
                yield return letters;
            }
        }
    }

    // The house number at one of the ends. In `12 e main street`, east may be of the number or of the street.
    private static IEnumerable<(string[] Street, string Number)> Divide(string[] words)
    {
        if (IsNumber(words[0]))
        {
            for (var end = EndOfNumber(words, 0); end > 0; end--)
            {
                if (end < words.Length)
                {
                    yield return (words[end..], string.Concat(words[..end]));
                }
            }

            yield break;
        }

        var start = Array.FindIndex(words, IsNumber);
        if (start > 0 && EndOfNumber(words, start) == words.Length)
        {
            var before = start > 1 && StreetWords.IsFiller(words[start - 1]) ? start - 1 : start;
            yield return (words[..before], string.Concat(words[start..]));
        }
    }

    private static List<string> Combine(string[] words)
    {
        // Beside `road`, the end of `Browning` is not that of a street.
        List<string> found = [""];
        var hasStreet = Array.Exists(words, StreetWords.IsStreet);
        foreach (var word in words)
        {
            var spellings = hasStreet && !StreetWords.IsStreet(word) ? [word] : StreetWords.Spell(word);
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
