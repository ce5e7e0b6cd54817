using System.Globalization;
using System.Text;

namespace Resume.Formats.Diagnostics;

/// <summary>What typesetting can find wrong.</summary>
internal static class TypesettingRules
{
    // As many as a line holds; who writes in a script that no font has need not read all of its letters.
    private const int Shown = 8;

    public static Diagnostic MissingCharacters(SourceSpan span, IReadOnlyList<Rune> characters) =>
        new("RES4010", Severity.Warning, span,
            characters is [var character]
                ? $"no font has the character `{character}` (U+{character.Value:X4}); a box is shown instead"
                : $"no font has the characters {List(characters)}; boxes are shown instead",
            "use Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic or Devanagari letters, or add a font with these characters to `theme.fonts.fallbacks`");

    public static Diagnostic TooManyPages(SourceSpan span, int pages, int most, string spills, bool fit) =>
        new("RES4020", Severity.Warning, span,
            string.Create(CultureInfo.InvariantCulture, $"the PDF has {pages} pages, more than {most}; page {most + 1} starts with `{Quote.Short(spills)}`"),
            fit ? "shorten the text or increase `maxPages`; it does not fit even with the tightest readable spacing" : "shorten the text, increase `maxPages`, or use `fit: true` for tighter spacing");

    private static string List(IReadOnlyList<Rune> characters) => characters.Count > Shown
        ? string.Join(", ", characters.Take(Shown).Select(character => $"`{character}`")) + string.Create(CultureInfo.InvariantCulture, $" and {characters.Count - Shown} more")
        : Words.List(characters.Select(character => character.ToString()));
}
