using System.Collections.Immutable;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers.Docx.Parts;

namespace Resume.Formats.Writers.Docx;

/// <summary>The layout of the document in Word.</summary>
/// <param name="Theme">The theme, in the units of Word.</param>
/// <param name="Faces">The fonts that the document contains.</param>
/// <param name="ComplexScript">The family of text in complex scripts, such as Arabic or Devanagari, if the document contains it.</param>
/// <param name="EastAsian">The family of text in Chinese, Japanese or Korean, if the document contains it.</param>
/// <param name="HasExactLines">Whether lines have exactly the height of their style, whatever fonts there are.</param>
internal sealed record WordLayout(
    Theme Theme, ImmutableArray<EmbeddedFace> Faces, FontFamily? ComplexScript, FontFamily? EastAsian, bool HasExactLines)
{
    // Fonts may claim any height.
    private const double LeastRatio = 0.75;

    // Points by which a line may be too low, so that half points are not always rounded down.
    private const double Invisible = 0.2;

    /// <summary>
    /// Whether lines have the height of their style for a document with this text. Without our fonts, Word would cut off the signs above the
    /// letters of some scripts.
    /// </summary>
    public bool HasExactLinesFor(string text) =>
        HasExactLines || !text.EnumerateRunes().Any(rune => ComplexScripts.IsTall(rune.Value));

    /// <summary>The size of complex scripts in a style, in points: such that lines are high enough for the font.</summary>
    public double ComplexScriptSize(TextStyleTokens style)
    {
        if (ComplexScript is not { } family)
        {
            return style.Size;
        }

        var metrics = FontFaces.Get(style.Bold ? family.Bold : family.Regular).Metrics;
        var fitting = style.LineHeight / (metrics.Ascender - metrics.Descender);
        return fitting >= style.Size ? style.Size : Math.Floor(Math.Max(fitting + Invisible, style.Size * LeastRatio) * 2) / 2;
    }
}
