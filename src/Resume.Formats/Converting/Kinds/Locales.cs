using Resume.Formats.Converting.Mapping;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>The language of a file of another tool, as a tag.</summary>
internal static class Locales
{
    // As RenderCV names them.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["arabic"] = "ar", ["danish"] = "da", ["dutch"] = "nl", ["english"] = "en", ["french"] = "fr", ["german"] = "de", ["hebrew"] = "he",
        ["hindi"] = "hi", ["italian"] = "it", ["japanese"] = "ja", ["korean"] = "ko", ["norwegian"] = "nb", ["persian"] = "fa",
        ["polish"] = "pl", ["portuguese"] = "pt", ["russian"] = "ru", ["spanish"] = "es", ["swedish"] = "sv", ["turkish"] = "tr",
        ["ukrainian"] = "uk", ["mandarin_chinese"] = "zh-Hans", ["zh-hant-hk"] = "zh-Hant", ["zh-hant-tw"] = "zh-Hant",
    };

    /// <summary>Sets `locale`; a language without labels here is kept with the rest.</summary>
    public static void Convert(ScalarNode key, Node? language, ResumeDraft resume)
    {
        if (NodeTexts.Find(language) is { } name && Names.GetValueOrDefault(name, name) is var tag && Labels.Match(tag) is not null)
        {
            resume.Conversion.Use(language);
            var locale = new ScalarNode(tag, ScalarStyle.Plain, language!.Span);
            if (tag != name)
            {
                resume.Conversion.Comment(locale, $"# {name}");
            }

            resume.Settings.Add("locale", key, locale);
        }
    }
}
