using System.Collections.Frozen;
using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The names of scripts in messages, and the font files that have their letters.</summary>
internal static class ScriptNames
{
    private static readonly FrozenDictionary<Script, (string Name, string Font)> Known = new Dictionary<Script, (string, string)>
    {
        [Script.Han] = ("Chinese", "NotoSansSC"),
        [Script.Hiragana] = ("Japanese", "NotoSansJP"),
        [Script.Katakana] = ("Japanese", "NotoSansJP"),
        [Script.Hangul] = ("Korean", "NotoSansKR"),
        [Script.Thai] = ("Thai", "NotoSansThai"),
        [Script.Lao] = ("Lao", "NotoSansLao"),
        [Script.Khmer] = ("Khmer", "NotoSansKhmer"),
        [Script.Myanmar] = ("Burmese", "NotoSansMyanmar"),
        [Script.Bengali] = ("Bengali", "NotoSansBengali"),
        [Script.Tamil] = ("Tamil", "NotoSansTamil"),
        [Script.Telugu] = ("Telugu", "NotoSansTelugu"),
        [Script.Kannada] = ("Kannada", "NotoSansKannada"),
        [Script.Malayalam] = ("Malayalam", "NotoSansMalayalam"),
        [Script.Gujarati] = ("Gujarati", "NotoSansGujarati"),
        [Script.Gurmukhi] = ("Gurmukhi", "NotoSansGurmukhi"),
        [Script.Oriya] = ("Odia", "NotoSansOriya"),
        [Script.Sinhala] = ("Sinhala", "NotoSansSinhala"),
        [Script.Tibetan] = ("Tibetan", "NotoSerifTibetan"),
        [Script.Ethiopic] = ("Ethiopic", "NotoSansEthiopic"),
    }.ToFrozenDictionary();

    /// <summary>The name of the script of some characters, such as "Thai", and a font for it; "symbols" where none is a letter.</summary>
    public static (string Name, string Font) Find(IEnumerable<Rune> characters)
    {
        var letters = characters.Where(IsLetter).ToList();
        return letters.Count == 0 ? ("these symbols", "NotoSansSymbols2")
            : letters.Select(letter => Known.GetValueOrDefault(ScriptFinder.GetScript(letter.Value)))
                .FirstOrDefault(script => script.Name is not null) is { Name: { } name } known
                ? ($"{name} letters", known.Font)
                : ("these letters", "NotoSans");
    }

    /// <summary>True for a letter, a mark or a digit, without which a text cannot be read; false for symbols such as emoji.</summary>
    public static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
