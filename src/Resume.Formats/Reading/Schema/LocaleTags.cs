using System.Collections.Immutable;

namespace Resume.Formats.Reading.Schema;

/// <summary>Which BCP 47 tags name the same language: `de` is the language of `de-AT`.</summary>
internal static class LocaleTags
{
    /// <summary>The tag that fits best: the same, else the language of it, else another region of that language; null if none does.</summary>
    public static string? Best(IEnumerable<string> tags, string wanted)
    {
        var all = tags.ToList();
        return all.Find(tag => AreSame(tag, wanted))
            ?? all.Where(tag => IsLanguageOf(tag, wanted)).MaxBy(tag => tag.Length)
            ?? all.Find(tag => AreSame(Language(tag), Language(wanted)));
    }

    /// <summary>True if a tag is in a list, or is the language of a tag in it.</summary>
    public static bool Contain(ImmutableArray<string> listed, string tag) =>
        listed.Any(each => AreSame(each, tag) || IsLanguageOf(tag, each));

    /// <summary>True if two tags have the same language, whatever their regions.</summary>
    public static bool ShareLanguage(string one, string other) => AreSame(Language(one), Language(other));

    private static bool IsLanguageOf(string tag, string longer) => longer.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase);

    private static string Language(string tag) => tag.Split('-')[0];

    private static bool AreSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
