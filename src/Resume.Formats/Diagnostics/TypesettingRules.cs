using System.Text;

namespace Resume.Formats.Diagnostics;

/// <summary>What typesetting can find wrong.</summary>
internal static class TypesettingRules
{
    public static Diagnostic MissingCharacter(SourceSpan span, Rune character) =>
        new("RES4010", Severity.Warning, span,
            $"no font has the character `{character}` (U+{character.Value:X4}); a box stands in its place",
            "write it in Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic or Devanagari letters, or name a font that has it under `theme.fonts.fallbacks`");
}
