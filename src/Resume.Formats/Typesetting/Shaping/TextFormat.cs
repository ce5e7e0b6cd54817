using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The look of characters.</summary>
/// <param name="Family">The font family.</param>
/// <param name="Bold">Whether the family's bold face is used.</param>
/// <param name="Italic">Whether the family's italic face is used.</param>
/// <param name="Size">Font size, points.</param>
/// <param name="Tracking">Extra space after each glyph, points.</param>
/// <param name="Uppercase">Whether letters are shown as capitals.</param>
/// <param name="Color">The colour.</param>
internal sealed record TextFormat(FontFamily Family, bool Bold, bool Italic, double Size, double Tracking, bool Uppercase, Color Color);
