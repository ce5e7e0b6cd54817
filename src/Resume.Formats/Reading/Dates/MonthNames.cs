using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Dates;

/// <summary>Reads dates with the name of a month in any of the languages: "May 2015", "1. Mai 2015", "maio de 2015".</summary>
internal static partial class MonthNames
{
    private const int ShortestPrefix = 3;

    // Parts of a date that say nothing: "1st of May 2015", "1er mai 2015", "3 de maio de 2015".
    private static readonly FrozenSet<string> Fillers =
        new[] { "of", "the", "de", "del", "di", "st", "nd", "rd", "th", "er", "re", "º", "ª", "°", "г", "р", "року", "года" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, int>> Names = new(() => AllNames()
        .DistinctBy(month => month.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(month => month.Name, month => month.Number, StringComparer.Ordinal));

    /// <summary>The date that a text states with one month, one year and at most one day; null for anything else.</summary>
    public static PartialDate? ReadDate(string text)
    {
        if (!OnlyParts().IsMatch(text))
        {
            return null;
        }

        var (year, month, day) = (0, 0, 0);
        foreach (var part in Part().EnumerateMatches(text))
        {
            var word = text.Substring(part.Index, part.Length);
            if (!char.IsAsciiDigit(word[0]))
            {
                var folded = DateWords.Fold(word);
                if (Fillers.Contains(folded))
                {
                    continue;
                }

                if (month != 0 || (month = Find(folded)) == 0)
                {
                    return null;
                }
            }
            else if (word.Length == 4 && year == 0)
            {
                year = int.Parse(word, CultureInfo.InvariantCulture);
            }
            else if (word.Length <= 2 && day == 0)
            {
                day = int.Parse(word, CultureInfo.InvariantCulture);
            }
            else
            {
                return null;
            }
        }

        return month > 0 && DateReader.TryCreate(year, month, day, out var date) ? date : null;
    }

    // All names of a language, and their beginnings, such as "Sept": the months of one beginning must be one month.
    private static int Find(string word)
    {
        if (Names.Value.TryGetValue(word, out var number) || Names.Value.TryGetValue(word.TrimStart('ב'), out number))
        {
            return number;
        }

        var numbers = word.Length < ShortestPrefix ? []
            : Names.Value.Where(name => name.Key.StartsWith(word, StringComparison.Ordinal)).Select(name => name.Value).Distinct().ToList();
        return numbers.Count == 1 ? numbers[0] : 0;
    }

    private static IEnumerable<(string Name, int Number)> AllNames() =>
        from dates in DateWords.All()
        let months = (Nodes.MapNode)dates["months"]!
        from member in months.Members
        from month in DateWords.Texts(member.Value).Select((name, index) => (Name: DateWords.Fold(name), Number: index + 1))
        where !char.IsAsciiDigit(month.Name[0])
        select month;

    [GeneratedRegex(
        @"^[\p{L}\p{M}0-9\s,./\-–'’׳॰º°]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OnlyParts();

    [GeneratedRegex(@"[0-9]+|[\p{L}\p{M}'’׳॰º°]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
