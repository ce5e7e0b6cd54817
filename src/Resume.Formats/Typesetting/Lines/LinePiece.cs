namespace Resume.Formats.Typesetting.Lines;

/// <summary>A part of an item on a line, which becomes a run of glyphs.</summary>
/// <param name="Item">The index of the item.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
/// <param name="Level">Its level of direction (UAX #9).</param>
/// <param name="ActualText">What readers copy instead of its characters, or null.</param>
internal readonly record struct LinePiece(int Item, int Start, int End, byte Level, string? ActualText = null);
