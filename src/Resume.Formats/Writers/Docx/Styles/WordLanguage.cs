using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>A BCP 47 tag -> the tags of Word's three language slots. Word finds proofing tools only for a language with a region.</summary>
internal static class WordLanguage
{
    private const string DefaultLatin = "en-US";
    private const string DefaultComplexScript = "ar-SA";
    private const string DefaultEastAsian = "zh-CN";

    /// <summary>The tag for Latin text: that of the document, or English if the document is in another script.</summary>
    public static string Latin(string tag, bool rightToLeft) =>
        rightToLeft || IsEastAsian(WithRegion(tag)) ? DefaultLatin : WithRegion(tag);

    /// <summary>The property of a run in another language than its document's.</summary>
    public static Languages Create(string tag, bool rightToLeft) =>
        rightToLeft ? new() { Bidi = ComplexScript(tag, rightToLeft) }
        : IsEastAsian(WithRegion(tag)) ? new() { EastAsia = EastAsian(tag) }
        : new() { Val = WithRegion(tag) };

    private static bool IsEastAsian(string tag) => tag.Split('-')[0].ToLowerInvariant() is "ja" or "ko" or "zh";

    private static string WithRegion(string tag) => tag.ToLowerInvariant() switch
    {
        "ar" => "ar-SA",
        "cs" => "cs-CZ",
        "da" => "da-DK",
        "de" => "de-DE",
        "el" => "el-GR",
        "en" => "en-US",
        "es" => "es-ES",
        "fa" => "fa-IR",
        "fi" => "fi-FI",
        "fr" => "fr-FR",
        "he" => "he-IL",
        "hi" => "hi-IN",
        "hu" => "hu-HU",
        "it" => "it-IT",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "nb" or "no" => "nb-NO",
        "nl" => "nl-NL",
        "pl" => "pl-PL",
        "pt" => "pt-BR",
        "ro" => "ro-RO",
        "ru" => "ru-RU",
        "sv" => "sv-SE",
        "tr" => "tr-TR",
        "uk" => "uk-UA",
        "ur" => "ur-PK",
        "vi" => "vi-VN",
        "zh" or "zh-hans" => "zh-CN",
        "zh-hant" => "zh-TW",
        _ => XmlText.Clean(tag),
    };

    /// <summary>The tag for right-to-left scripts: that of the document if it is right-to-left, otherwise Arabic.</summary>
    public static string ComplexScript(string tag, bool rightToLeft) => rightToLeft ? WithRegion(tag) : DefaultComplexScript;

    /// <summary>The tag for East Asian text: that of the document if it is East Asian, otherwise Chinese.</summary>
    public static string EastAsian(string tag)
    {
        var word = WithRegion(tag);
        return word switch
        {
            _ when word.StartsWith("ja", StringComparison.OrdinalIgnoreCase) => "ja-JP",
            _ when word.StartsWith("ko", StringComparison.OrdinalIgnoreCase) => "ko-KR",
            "zh-TW" or "zh-HK" or "zh-MO" => "zh-TW",
            _ when word.StartsWith("zh-Hant", StringComparison.OrdinalIgnoreCase) => "zh-TW",
            _ => DefaultEastAsian,
        };
    }
}
