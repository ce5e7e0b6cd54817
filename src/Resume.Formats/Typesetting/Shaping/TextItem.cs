using HarfBuzzSharp;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>A range of text that is shaped in one step: one format, element, face, script and direction.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Span">The span with its format and element.</param>
/// <param name="File">The font file of this document, for diagnostics.</param>
/// <param name="Face">The face; where <paramref name="Missing"/>, the face with the box glyph.</param>
/// <param name="Script">The script.</param>
/// <param name="Level">The embedding level (UAX #9); odd levels are right-to-left.</param>
/// <param name="Missing">True where no font has the characters.</param>
internal readonly record struct TextItem(
    int Start, int End, StyledSpan Span, FontFile File, FontFace Face, Script Script, byte Level, bool Missing)
{
    /// <summary>True where capitals are drawn instead of its small letters, because the face has no small capitals.</summary>
    public bool DrawsCapitals { get; init; }

    public bool RightToLeft => (Level & 1) == 1;
}
