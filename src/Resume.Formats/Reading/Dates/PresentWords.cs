using System.Collections.Frozen;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Dates;

/// <summary>The words for the end of a current period, in all languages: "Present", "now", "heute", "aujourd’hui".</summary>
internal static class PresentWords
{
    /// <summary>The word of this language.</summary>
    public const string Standard = "present";

    // Longer than all of them.
    private const int MaxLength = 60;

    private static readonly Lazy<FrozenSet<string>> English = new(() => WordsOf(DateWords.English()));

    private static readonly Lazy<FrozenSet<string>> All = new(() => WordsOf(DateWords.All()));

    public static bool Contain(string text) =>
        text == Standard || (text.Length <= MaxLength && !text.Any(char.IsAsciiDigit) && IsKnown(DateWords.Fold(text)));

    private static bool IsKnown(string folded) => English.Value.Contains(folded) || All.Value.Contains(folded);

    private static FrozenSet<string> WordsOf(IEnumerable<MapNode> languages) => languages
        .SelectMany(dates => DateWords.Texts(dates["present"]).Concat(DateWords.Texts(dates["presentWords"])))
        .Select(DateWords.Fold)
        .ToFrozenSet(StringComparer.Ordinal);
}
