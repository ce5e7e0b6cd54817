namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>A code that shows a glyph in content streams, and the text that readers extract for it.</summary>
/// <param name="Code">The code, two bytes in a string.</param>
/// <param name="Glyph">The index of the glyph in the font.</param>
/// <param name="Text">The characters that it represents; empty if another glyph of its cluster represents them.</param>
/// <param name="Width">The advance in thousandths of the font size.</param>
internal sealed record GlyphCode(ushort Code, ushort Glyph, string Text, int Width);
