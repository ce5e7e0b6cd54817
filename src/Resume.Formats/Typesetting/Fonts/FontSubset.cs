namespace Resume.Formats.Typesetting.Fonts;

/// <summary>A font program with the glyphs that are used and no others.</summary>
/// <param name="Data">The file.</param>
/// <param name="Glyphs">For each glyph asked for, in that order, its number in <paramref name="Data"/>.</param>
/// <param name="IsWhole">True where all glyphs are in it since it could not be subset.</param>
internal sealed record FontSubset(ReadOnlyMemory<byte> Data, ushort[] Glyphs, bool IsWhole);
