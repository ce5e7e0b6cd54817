using System.Collections.Concurrent;
using System.Runtime.InteropServices;
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

/// <summary>
/// An opened font file. Files are opened once in a process and shared by all threads, as every document uses the same few.
/// </summary>
internal sealed class FontFace
{
    private static readonly ConcurrentDictionary<FontFile, Lazy<FontFace>> Opened = new();

    private readonly Lazy<FontMetrics> metrics;
    private readonly Lazy<EmbeddingRights> rights;
    private readonly Lazy<ushort[]?> characterIds;
    private readonly Lazy<ushort> hyphen;
    private readonly Lazy<ushort> missingGlyph;

    private FontFace(string path, byte[] data)
    {
        Path = path;
        Data = data;
        // HarfBuzz reads the file in place, as long as the process lives.
        var handle = GCHandle.Alloc(data, GCHandleType.Pinned);
        using var blob = new Blob(handle.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly);
        Face = new Face(blob, 0);
        Face.MakeImmutable();
        Outlines = Validate(path, Face);
        Font = new Font(Face);
        Font.SetFunctionsOpenType();
        metrics = new(() => FontMetricsReader.Read(this));
        rights = new(() => EmbeddingRights.Read(Face));
        characterIds = new(() => Outlines == OutlineFormat.Cff ? CffCharset.Read(Face) : null);
        hyphen = new(() => FirstGlyphFor('-', '\u2010'));
        missingGlyph = new(() => FirstGlyphFor('\u25A1', '\uFFFD', '\u25A0', '?'));
    }

    /// <summary>The file's path, as the theme or the author wrote it.</summary>
    public string Path { get; }

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    public Face Face { get; }

    /// <summary>The number of glyphs in the font.</summary>
    public int GlyphCount => Face.GlyphCount;

    public Font Font { get; }

    public int UnitsPerEm => Face.UnitsPerEm;

    public OutlineFormat Outlines { get; }

    public FontMetrics Metrics => metrics.Value;

    /// <summary>The embedding that the font's licence bits allow.</summary>
    public EmbeddingRights Rights => rights.Value;

    /// <summary>
    /// The glyph shown for a missing character: a box, a replacement character or a question mark.
    /// .notdef where the font has none of them.
    /// </summary>
    public ushort MissingGlyph => missingGlyph.Value;

    /// <summary>The glyph shown where a line ends at a soft hyphen; 0 where the font has none.</summary>
    public ushort Hyphen => hyphen.Value;

    /// <summary>The face of a file, from the process-wide cache.</summary>
    /// <exception cref="FontFileException">The file is not an OpenType font with TrueType or CFF outlines.</exception>
    public static FontFace For(FontFile file) => Opened.GetOrAdd(file, key => new(() => new FontFace(key.Path, key.Read()))).Value;

    /// <summary>A face that is not cached.</summary>
    /// <exception cref="FontFileException">The bytes are not an OpenType font with TrueType or CFF outlines.</exception>
    internal static FontFace Open(string path, byte[] data) => new(path, data);

    /// <summary>The glyph index of a character according to `cmap`, or 0 where the font lacks it.</summary>
    public ushort GlyphFor(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>The advance width of a glyph according to `hmtx`, as a fraction of the em.</summary>
    public double AdvanceOf(ushort glyph) => Font.GetHorizontalGlyphAdvance(glyph) / (double)UnitsPerEm;

    /// <summary>The number that a PDF uses for a glyph: its CID in CID-keyed fonts, else its glyph index.</summary>
    public ushort CharacterIdOf(ushort glyph) =>
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

    private static OutlineFormat Validate(string path, Face face)
    {
        if (face.GlyphCount == 0 || !SfntTable.Exists(face, "head") || !SfntTable.Exists(face, "hhea") || !SfntTable.Exists(face, "cmap"))
        {
            throw new FontFileException(path, "it is not an OpenType font, or its tables are damaged");
        }

        return SfntTable.Exists(face, "glyf") ? OutlineFormat.TrueType
            : SfntTable.Exists(face, "CFF ") ? OutlineFormat.Cff
            : throw new FontFileException(path, "it has neither TrueType nor CFF outlines");
    }
}
