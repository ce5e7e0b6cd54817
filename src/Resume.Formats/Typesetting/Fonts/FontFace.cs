using System.Collections.Concurrent;
using HarfBuzzSharp;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>The format of a font's outlines.</summary>
internal enum OutlineFormat
{
    /// <summary>Quadratic curves in a `glyf` table.</summary>
    TrueType,

    /// <summary>Cubic curves in a `CFF ` table.</summary>
    Cff,
}

/// <summary>An opened font file, shared by all threads: two runs in the same face have the same object.</summary>
public sealed class FontFace
{
    private readonly Lazy<FontMetrics> metrics;
    private readonly Lazy<EmbeddingRights> rights;
    private readonly Lazy<ushort[]?> characterIds;
    private readonly Lazy<ushort> hyphen;
    private readonly Lazy<ushort> missingGlyph;
    private readonly Lazy<FontCoverage> coverage;
    private readonly Lazy<long> layoutCost;

    private FontFace(FontFile file)
    {
        File = file;
        Data = file.Content;
        HarfBuzz = new HarfBuzzFace(Data);
        Outlines = FontCheck.FindOutlines(this);
        metrics = new(() => FontMetricsReader.Read(this));
        rights = new(() => EmbeddingRights.Read(this));
        characterIds = new(() => Outlines == OutlineFormat.Cff ? CffCharset.Read(this) : null);
        hyphen = new(() => FirstGlyphFor('-', '\u2010'));
        missingGlyph = new(() => FirstGlyphFor('\u25A1', '\uFFFD', '\u25A0', '?'));
        coverage = new(() => new FontCoverage(this));
        layoutCost = new(() => file.IsBuiltIn ? 0 : Fonts.LayoutCost.Find(this));
    }

    /// <summary>The file that was opened. Others with the same content share this face.</summary>
    public FontFile File { get; }

    /// <summary>The file's bytes: TrueType or OpenType (ISO/IEC 14496-22), one face, at its default instance if it is variable.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>HarfBuzz's objects, for shaping, measuring and subsetting.</summary>
    internal HarfBuzzFace HarfBuzz { get; }

    /// <summary>The number of glyphs in the font.</summary>
    public int GlyphCount => HarfBuzz.GlyphCount;

    /// <summary>The units of its outlines and metrics in an em, which is as long as the font size.</summary>
    public int UnitsPerEm => HarfBuzz.UnitsPerEm;

    internal OutlineFormat Outlines { get; }

    internal FontMetrics Metrics => metrics.Value;

    /// <summary>The embedding that the font's licence bits allow.</summary>
    internal EmbeddingRights Rights => rights.Value;

    /// <summary>The characters that it can show.</summary>
    internal FontCoverage Coverage => coverage.Value;

    /// <summary>For scripts that were looked at, whether it has small capitals.</summary>
    internal ConcurrentDictionary<Script, bool> SmallCaps { get; } = new();

    /// <summary>What its rules for layout cost at most for each character; 0 for a built-in font, which we know.</summary>
    internal long LayoutCost => layoutCost.Value;

    /// <summary>The ids of its glyphs in a CID-keyed font, else null.</summary>
    internal ReadOnlySpan<ushort> CharacterIds => characterIds.Value;

    /// <summary>
    /// The glyph shown for a missing character: a box, a replacement character or a question mark.
    /// </summary>
    internal ushort MissingGlyph => missingGlyph.Value;

    /// <summary>The glyph shown where a line ends at a soft hyphen; 0 where the font has none.</summary>
    internal ushort Hyphen => hyphen.Value;

    /// <summary>The face of a file, checked unless it is a built-in one.</summary>
    /// <exception cref="FontFileException">The file cannot be used.</exception>
    internal static FontFace Open(FontFile file)
    {
        var face = new FontFace(file);
        if (!file.IsBuiltIn)
        {
            FontCheck.Check(face);
        }

        return face;
    }

    /// <summary>A table of the file; empty where the file lacks it.</summary>
    internal SfntTable Table(ReadOnlySpan<byte> tag) => new(SfntTable.Find(Data.Span, tag));

    /// <summary>The glyph index of a character according to `cmap`, or 0 where the font lacks it.</summary>
    internal ushort GlyphFor(int codePoint) => Clamp(HarfBuzz.GlyphFor(codePoint));

    /// <summary>A glyph index, or 0 where the font has no such glyph: its tables may name any.</summary>
    internal ushort Clamp(uint glyph) => glyph < GlyphCount ? (ushort)glyph : (ushort)0;

    /// <summary>The advance width of a glyph according to `hmtx`, as a fraction of the em.</summary>
    internal double AdvanceOf(ushort glyph) => HarfBuzz.AdvanceOf(glyph) / (double)UnitsPerEm;

    /// <summary>The number that a PDF uses for a glyph: its CID in CID-keyed fonts, else its glyph index.</summary>
    internal ushort CharacterIdOf(ushort glyph) =>
        characterIds.Value is not { } ids ? glyph : glyph < ids.Length ? ids[glyph] : (ushort)0;

    private ushort FirstGlyphFor(params ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            if (GlyphFor(character) is not 0 and var glyph)
            {
                return glyph;
            }
        }

        return 0;
    }
}
