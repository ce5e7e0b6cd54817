namespace Resume.Formats.Typesetting.Fonts;

/// <summary>A font program that contains the requested glyphs only, or the whole font where that is not possible.</summary>
/// <param name="Data">The font file.</param>
/// <param name="Glyphs">The glyph indices in <paramref name="Data"/>, in the order of the requested glyphs.</param>
/// <param name="IsWhole">True where it is the whole font.</param>
internal sealed record FontSubset(ReadOnlyMemory<byte> Data, ushort[] Glyphs, bool IsWhole);
