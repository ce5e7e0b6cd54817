using System.Collections.Frozen;

namespace Resume.Formats.Reading.Dates;

/// <summary>The words for the end of a current period, in all languages: "Present", "now", "heute", "aujourd’hui".</summary>
internal static class PresentWords
{
    /// <summary>The word of this language.</summary>
    public const string Standard = "present";

    // Longer than all of them.
    private const int MaxLength = 60;

    private static readonly Lazy<FrozenSet<string>> All = new(() => DateWords.All()
        .SelectMany(dates => DateWords.Texts(dates["present"]).Concat(DateWords.Texts(dates["presentWords"])))
        .Select(DateWords.Fold)
        .ToFrozenSet(StringComparer.Ordinal));

    public static bool Contain(string text) =>
        text == Standard
        || (text.Length <= MaxLength && !text.Any(char.IsAsciiDigit) && All.Value.Contains(DateWords.Fold(text)));
}
