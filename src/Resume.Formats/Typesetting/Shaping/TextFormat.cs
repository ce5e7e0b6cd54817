using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>How characters look.</summary>
/// <param name="Family">Their family.</param>
/// <param name="Bold">True for bold.</param>
/// <param name="Italic">True for italic.</param>
/// <param name="Size">Size of the type, points.</param>
/// <param name="Tracking">Space added after each of them, points.</param>
/// <param name="Uppercase">True where they are shown as capitals.</param>
/// <param name="Color">Their colour.</param>
internal sealed record TextFormat(FontFamily Family, bool Bold, bool Italic, double Size, double Tracking, bool Uppercase, Color Color);
