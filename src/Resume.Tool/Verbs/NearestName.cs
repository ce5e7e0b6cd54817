namespace Resume.Tool.Verbs;

/// <summary>The word somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The known name that fewest slips of the finger make of a word, or null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var slips = Math.Max(1, Math.Min(word.Length, 12) / 3);
        return known
            .Select(name => (Name: name, Distance: Distance(word.ToLowerInvariant(), name)))
            .Where(candidate => candidate.Distance <= slips)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>Letters missing, added, changed, or two that changed places (optimal string alignment distance).</summary>
    private static int Distance(string word, string name)
    {
        // Nothing so much longer is near; and a word may be as long as a command line.
        if (Math.Abs(word.Length - name.Length) > 4)
        {
            return int.MaxValue;
        }

        var cost = new int[word.Length + 1, name.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= name.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (word[i - 1] == name[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && word[i - 1] == name[j - 2] && word[i - 2] == name[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[word.Length, name.Length];
    }
}
