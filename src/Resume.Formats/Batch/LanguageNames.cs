using Resume.Formats.Outlining;

namespace Resume.Formats.Batch;

/// <summary>The languages' own names, for links to other languages. Never CultureInfo's, which differ by machine.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = "العربية",
        ["cs"] = "Čeština",
        ["da"] = "Dansk",
        ["de"] = "Deutsch",
        ["el"] = "Ελληνικά",
        ["en"] = "English",
        ["es"] = "Español",
        ["fr"] = "Français",
        ["he"] = "עברית",
        ["hi"] = "हिन्दी",
        ["it"] = "Italiano",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["nb"] = "Norsk bokmål",
        ["nl"] = "Nederlands",
        ["pl"] = "Polski",
        ["pt"] = "Português",
        ["ru"] = "Русский",
        ["sv"] = "Svenska",
        ["tr"] = "Türkçe",
        ["uk"] = "Українська",
        ["zh-Hans"] = "简体中文",
        ["zh-Hant"] = "繁體中文",
    };

    /// <summary>The name of a tag's language, with the tag where it says more: `Português (pt-BR)`.</summary>
    public static string Find(string tag) =>
        Labels.Match(tag) is not { } language || !Names.TryGetValue(language, out var name) ? tag
        : tag.Equals(language, StringComparison.OrdinalIgnoreCase) ? name
        : $"{name} ({tag})";
}
