using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>How a font draws its glyphs.</summary>
internal enum OutlineFormat
{
    /// <summary>Quadratic curves in a `glyf` table.</summary>
    TrueType,

    /// <summary>Cubic curves in a `CFF ` table.</summary>
    Cff,
}

/// <summary>A font file, opened once in a process and shared by all threads.</summary>
internal sealed class FontFace
{
    private static readonly ConcurrentDictionary<FontFile, Lazy<FontFace>> Open = new();

    private readonly Lazy<FontMetrics> metrics;
    private readonly Lazy<FontRights> rights;
    private readonly Lazy<ushort[]?> characterIds;
    private readonly Lazy<ushort> missingGlyph;

    private FontFace(string path, byte[] data)
    {
        Path = path;
        Data = data;
        var handle = GCHandle.Alloc(data, GCHandleType.Pinned);
        using var blob = new Blob(handle.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly);
        Face = new Face(blob, 0);
        Face.MakeImmutable();
        Outlines = Validate(path, Face);
        Font = new Font(Face);
        Font.SetFunctionsOpenType();
        metrics = new(() => FontMetricsReader.Read(this));
        rights = new(() => FontRights.Read(Face));
        characterIds = new(() => Outlines == OutlineFormat.Cff ? CffCharset.Read(Face) : null);
        missingGlyph = new(() => FirstOf('\u25A1', '\uFFFD', '\u25A0', '?'));
    }

    /// <summary>The file, as the theme names it.</summary>
    public string Path { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    public Face Face { get; }

    public Font Font { get; }

    public int UnitsPerEm => Face.UnitsPerEm;

    public OutlineFormat Outlines { get; }

    public FontMetrics Metrics => metrics.Value;

    /// <summary>What its maker allows.</summary>
    public FontRights Rights => rights.Value;

    /// <summary>A glyph that shows that a character is missing, and is no .notdef where the font has better: an empty box, most times.</summary>
    public ushort MissingGlyph => missingGlyph.Value;

    /// <summary>The face of a file.</summary>
    /// <exception cref="FontFileException">The file is no font, or one that no writer could embed.</exception>
    public static FontFace For(FontFile file) => Open.GetOrAdd(file, key => new(() => new FontFace(key.Path, key.Read()))).Value;

    /// <summary>The face of bytes that are no theme's.</summary>
    internal static FontFace Of(string path, byte[] data) => new(path, data);

    /// <summary>The glyph that a character has by itself, or 0 where the font lacks it.</summary>
    public ushort GlyphFor(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>How far a glyph moves the pen by itself, as a fraction of the em.</summary>
    public double AdvanceOf(ushort glyph) => Font.GetHorizontalGlyphAdvance(glyph) / (double)UnitsPerEm;

    /// <summary>By which number the outlines know a glyph: its own, unless the font has character ids.</summary>
    public ushort CharacterIdOf(ushort glyph) => characterIds.Value is not { } ids ? glyph : glyph < ids.Length ? ids[glyph] : (ushort)0;

    private ushort FirstOf(params ReadOnlySpan<char> characters)
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
            throw new FontFileException(path, "it is no OpenType font, or its tables are damaged");
        }

        return SfntTable.Exists(face, "glyf") ? OutlineFormat.TrueType
            : SfntTable.Exists(face, "CFF ") ? OutlineFormat.Cff
            : throw new FontFileException(path, "it holds neither TrueType nor CFF outlines");
    }
}
