using System.Collections.Immutable;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The font fallbacks of a document's formats, each made once. Not thread-safe.</summary>
internal sealed class FontFallbackCache(ImmutableArray<FontFamily> fallbacks)
{
    private readonly List<(FontFamily Family, bool Bold, bool Italic, FontFallback Fallback)> known = [];

    public FontFallback For(TextFormat format)
    {
        // A theme has three families, so searching the list is faster than hashing their records.
        foreach (var (family, bold, italic, fallback) in known)
        {
            if (ReferenceEquals(family, format.Family) && bold == format.Bold && italic == format.Italic)
            {
                return fallback;
            }
        }

        var added = new FontFallback(format.Family, fallbacks, format.Bold, format.Italic);
        known.Add((format.Family, format.Bold, format.Italic, added));
        return added;
    }
}
