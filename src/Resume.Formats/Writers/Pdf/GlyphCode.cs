namespace Resume.Formats.Writers.Pdf;

/// <summary>A code by which content streams show a glyph, and what is read there.</summary>
/// <param name="Code">Two bytes of a string.</param>
/// <param name="Glyph">Its number in the font.</param>
/// <param name="Text">The characters it stands for; none where it only helps another glyph.</param>
/// <param name="Width">How far it moves the pen, in thousandths of the size.</param>
/// <param name="Next">Another code for the same glyph.</param>
internal sealed record GlyphCode(ushort Code, ushort Glyph, string Text, int Width, GlyphCode? Next);
