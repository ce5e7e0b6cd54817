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
                ? $"no font has the character `{character}` (U+{character.Value:X4}); a box stands in its place"
                : $"no font has the characters {List(characters)}; boxes stand in their place",
            "write it in Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic or Devanagari letters, or name a font that has it under `theme.fonts.fallbacks`");

    public static Diagnostic TooManyPages(SourceSpan span, int pages, int most, string spills, bool fit) =>
        new("RES4020", Severity.Warning, span,
            string.Create(CultureInfo.InvariantCulture, $"the PDF has {pages} pages, more than {most}; page {most + 1} begins with `{Quote.Short(spills)}`"),
            fit ? "it does not fit, as tightly as it can be read; shorten it, or allow more `maxPages`" : "shorten it, allow more `maxPages`, or let `fit: true` set it more tightly");

    private static string List(IReadOnlyList<Rune> characters) => characters.Count > Shown
        ? string.Join(", ", characters.Take(Shown).Select(character => $"`{character}`")) + string.Create(CultureInfo.InvariantCulture, $" and {characters.Count - Shown} more")
        : Words.List(characters.Select(character => character.ToString()));
}
