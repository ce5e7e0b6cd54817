using static Resume.Formats.Reading.Hints.KeyNames;

namespace Resume.Formats.Reading.Schema;

/// <summary>Finds the known word closest to an unknown one, for "did you mean …?".</summary>
internal static class Suggestions
{
    /// <summary>The candidate that differs only in case, `_` and `-`: `startDate` for `start_date`.</summary>
    public static string? Sameness(string word, IEnumerable<string> candidates) =>
        candidates.FirstOrDefault(candidate => Bare(candidate) == Bare(word));

    /// <summary>The property with the name that is closest to a word, or with another name that differs in one letter; null if none is.</summary>
    public static Property? Nearest(string word, IEnumerable<Property> properties)
    {
        var all = properties.ToList();
        if (Nearest(word, all.Select(property => property.Name)) is { } name)
        {
            return all.First(property => property.Name == name);
        }

        return word.Length is >= 5 and <= 40
            ? all.Find(property => property.Aliases.Any(alias => Distance(Bare(word), Bare(alias)) <= 1))
            : null;
    }

    /// <summary>The candidate with the smallest edit distance, or null if none is close.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        // A longer text is not a misspelled word, and comparing it would be slow.
        if (word.Length is < 2 or > 40)
        {
            return null;
        }

        var (best, bestDistance) = ((string?)null, Math.Max(1, (word.Length + 1) / 3) + 1);
        foreach (var candidate in candidates)
        {
            var distance = Distance(Bare(word), Bare(candidate));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    // Damerau-Levenshtein distance (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var (beforeLast, last, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
