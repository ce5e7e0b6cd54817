using System.Globalization;

namespace Resume.Formats.Writers;

/// <summary>Names that are unique in a file: the second `talks` becomes `talks-2`.</summary>
internal sealed class UniqueNames(StringComparer comparer)
{
    private readonly HashSet<string> taken = new(comparer);

    // For each wanted name, the number of its last copy: many sections may want the same name.
    private readonly Dictionary<string, int> copies = new(comparer);

    /// <summary>The number of names.</summary>
    public int Count => taken.Count;

    /// <summary>Takes a name, with a number after it if it is taken already, and returns it.</summary>
    public string Add(string wanted, char separator)
    {
        var name = wanted;
        var copy = copies.GetValueOrDefault(wanted, 1);
        while (!taken.Add(name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}{separator}{++copy}");
        }

        copies[wanted] = copy;
        return name;
    }
}
