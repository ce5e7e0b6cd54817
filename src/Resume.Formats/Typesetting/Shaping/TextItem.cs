using HarfBuzzSharp;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>A stretch of text that is shaped at once: one span, one face, one script, one direction.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Span">What it looks like and belongs to.</param>
/// <param name="Face">The face; of a missing stretch, the one that has the box.</param>
/// <param name="Script">The script.</param>
/// <param name="Level">The embedding level of UAX #9; odd from right to left.</param>
/// <param name="Missing">True where no font has the characters.</param>
internal readonly record struct TextItem(int Start, int End, StyledSpan Span, FontFace Face, Script Script, byte Level, bool Missing)
{
    public bool RightToLeft => (Level & 1) == 1;
}
