using System.Collections.Concurrent;
using System.Collections.Frozen;
using Resume.Formats.Resources;

namespace Resume.Formats.Model;

/// <summary>
/// The names of countries in the languages of the labels, from Unicode's CLDR. They are our data, never CultureInfo's, which differ by
/// machine; a language is read when it is needed.
/// </summary>
internal static class CountryNames
{
    private const string Folder = "Model/Countries";
    private const int CodeLength = 2;

    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Cache = new(StringComparer.Ordinal);

    /// <summary>The name of a country in a language of the labels; null for an unknown code.</summary>
    public static string? Find(string code, string language) => Cache.GetOrAdd(language, Read).GetValueOrDefault(code);

    /// <summary>All names in all languages.</summary>
    public static IEnumerable<(string Code, string Name)> All() => EmbeddedFiles.List(Folder).SelectMany(Lines);

    private static FrozenDictionary<string, string> Read(string language) => Lines($"{Folder}/{language}.txt")
        .ToFrozenDictionary(line => line.Code, line => line.Name, StringComparer.Ordinal);

    private static IEnumerable<(string Code, string Name)> Lines(string path)
    {
        using var reader = new StreamReader(EmbeddedFiles.Open(path));
        while (reader.ReadLine() is { } line)
        {
            yield return (line[..CodeLength], line[(CodeLength + 1)..]);
        }
    }
}
