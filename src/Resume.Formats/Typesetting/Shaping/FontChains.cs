using System.Collections.Immutable;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The chains of faces that a theme's families make.</summary>
internal sealed class FontChains(ImmutableArray<FontFamily> fallbacks)
{
    private readonly List<(FontFamily Family, bool Bold, bool Italic, FontChain Chain)> chains = [];

    public FontChain For(TextFormat format)
    {
        // A theme has three families, so a look through the list beats hashing their records.
        foreach (var (family, bold, italic, known) in chains)
        {
            if (ReferenceEquals(family, format.Family) && bold == format.Bold && italic == format.Italic)
            {
                return known;
            }
        }

        var chain = new FontChain(format.Family, fallbacks, format.Bold, format.Italic);
        chains.Add((format.Family, format.Bold, format.Italic, chain));
        return chain;
    }
}
