using Resume.Formats.Text;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>
/// Removes characters that only say where lines may break, which are done once the lines are known: a search for a word then finds it.
/// </summary>
internal static class VisibleGlyphs
{
    /// <summary>
    /// The run without these characters. A line that ends at a soft hyphen ends in a visible one, whose text is still U+00AD
    /// (ISO 32000-1, 14.8.2.2.3).
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="hyphenWidth">The width of the hyphen at the end of the run, points; 0 for none.</param>
    public static GlyphRun Select(GlyphRun run, double hyphenWidth)
    {
        var text = InvisibleCharacters.RemoveLineBreaking(run.Text);
        if (text.Length == run.Text.Length)
        {
            return run;
        }

        var indexes = IndexesWithoutInvisible(run.Text);
        var glyphs = run.Glyphs.Where(glyph => !InvisibleCharacters.IsLineBreaking(run.Text[glyph.Cluster]) || glyph.Advance > 0)
            .Select(glyph => glyph with { Cluster = indexes[glyph.Cluster] });
        if (hyphenWidth <= 0)
        {
            return run with { Text = text, Glyphs = [.. glyphs] };
        }

        var hyphen = new Glyph(run.Font.Hyphen, hyphenWidth, 0, 0, text.Length);
        return run with
        {
            Text = text + InvisibleCharacters.SoftHyphen,
            Glyphs = [.. run.RightToLeft ? glyphs.Prepend(hyphen) : glyphs.Append(hyphen)],
        };
    }

    // For each character, the number of visible characters before it.
    private static int[] IndexesWithoutInvisible(string text)
    {
        var indexes = new int[text.Length];
        for (var i = 1; i < text.Length; i++)
        {
            indexes[i] = indexes[i - 1] + (InvisibleCharacters.IsLineBreaking(text[i - 1]) ? 0 : 1);
        }

        return indexes;
    }
}
