using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>How many glyphs a font may make of a text: a font can turn each character into sixty, and each of those into sixty more.</summary>
internal static class GlyphLimit
{
    // No script needs more than three for a character. Short texts may have what they like.
    private const int MostPerCharacter = 4;
    private const int MostInAnyCase = 1000;

    /// <exception cref="FontFileException">The font made more glyphs of that many characters.</exception>
    public static void Check(FontFile file, int characters, int glyphs)
    {
        if (glyphs > (MostPerCharacter * (long)characters) + MostInAnyCase)
        {
            throw new FontFileException(
                file,
                FormattableString.Invariant($"it makes {glyphs:N0} glyphs of {characters:N0} characters"));
        }
    }
}
