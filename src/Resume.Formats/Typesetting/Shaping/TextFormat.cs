using Resume.Formats.Text;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The look of characters.</summary>
/// <param name="Family">The font family.</param>
/// <param name="Bold">Whether the family's bold face is used.</param>
/// <param name="Italic">Whether the family's italic face is used.</param>
/// <param name="Size">Font size, points.</param>
/// <param name="Tracking">Extra space after each glyph, points.</param>
/// <param name="Case">The case of its letters.</param>
/// <param name="Color">The colour.</param>
internal sealed record TextFormat(FontFamily Family, bool Bold, bool Italic, double Size, double Tracking, LetterCase Case, Color Color)
{
    /// <summary>The least width of a space, points.</summary>
    public double LeastSpace { get; init; }

    /// <summary>True for small capitals instead of small letters, or instead of all letters where <see cref="Case"/> has no small ones.</summary>
    public bool SmallCaps { get; init; }

    /// <summary>True for digits with ascenders and descenders.</summary>
    public bool OldStyleNumerals { get; init; }
}
