using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Fonts;

#pragma warning disable CA1001, MA0055 // Any thread may use a face, so only the garbage collector knows when it can be released.
#pragma warning disable CA1816 // The finalizer here releases HarfBuzz's objects, whose own finalizers do not.

/// <summary>
/// HarfBuzz's objects for a font file, released once nothing refers to them. HarfBuzz reads the file in place, so its bytes are pinned for
/// as long. Thread-safe.
/// </summary>
internal sealed class HarfBuzzFace
{
    private static int alive;

    private readonly Face face;
    private readonly Font font;

    public HarfBuzzFace(ReadOnlyMemory<byte> data)
    {
        using (var blob = CreateBlob(data))
        {
            face = new Face(blob, 0);
        }

        face.MakeImmutable();
        font = new Font(face);
        font.SetFunctionsOpenType();
        Interlocked.Increment(ref alive);

        GC.SuppressFinalize(face);
        GC.SuppressFinalize(font);
        (GlyphCount, UnitsPerEm) = (face.GlyphCount, face.UnitsPerEm);
    }

    ~HarfBuzzFace()
    {
        font.Dispose();
        face.Dispose();
        Interlocked.Decrement(ref alive);
    }

    /// <summary>The number of faces in this process that are not released.</summary>
    public static int Alive => Volatile.Read(ref alive);

    public int GlyphCount { get; }

    public int UnitsPerEm { get; }

    // Each method keeps this object alive until HarfBuzz has returned: else the finalizer could run during the call.

    /// <summary>The glyph of a character according to `cmap`, which may name glyphs that the font does not have; 0 for none.</summary>
    public uint GlyphFor(int codePoint)
    {
        var isFound = font.TryGetNominalGlyph((uint)codePoint, out var glyph);
        GC.KeepAlive(this);
        return isFound ? glyph : 0;
    }

    /// <summary>The advance width of a glyph, in units of the font.</summary>
    public int AdvanceOf(ushort glyph)
    {
        var advance = font.GetHorizontalGlyphAdvance(glyph);
        GC.KeepAlive(this);
        return advance;
    }

    /// <summary>The ascender, descender and line gap, in units of the font.</summary>
    public FontExtents Extents()
    {
        font.TryGetHorizontalFontExtents(out var extents);
        GC.KeepAlive(this);
        return extents;
    }

    /// <summary>A metric of the font's tables, in units of the font; null where the font does not have it.</summary>
    public int? Metric(OpenTypeMetricsTag tag)
    {
        var isFound = font.OpenTypeMetrics.TryGetPosition(tag, out var value);
        GC.KeepAlive(this);
        return isFound ? value : null;
    }

    /// <summary>The top of a glyph above the baseline, in units of the font; 0 for a glyph without outlines.</summary>
    public int TopOf(ushort glyph)
    {
        var isFound = font.TryGetGlyphExtents(glyph, out var extents);
        GC.KeepAlive(this);
        return isFound ? extents.YBearing : 0;
    }

    /// <summary>Replaces the characters of a buffer by glyphs.</summary>
    public void Shape(Buffer buffer, params ReadOnlySpan<Feature> features)
    {
        font.Shape(buffer, features.ToArray());
        GC.KeepAlive(this);
    }

    /// <summary>The result of a function that is given HarfBuzz's handle of the face.</summary>
    public T Use<T>(Func<nint, T> function)
    {
        var result = function(face.Handle);
        GC.KeepAlive(this);
        return result;
    }

    private static unsafe Blob CreateBlob(ReadOnlyMemory<byte> data)
    {
        var pin = data.Pin();
        return new((nint)pin.Pointer, data.Length, MemoryMode.ReadOnly, pin.Dispose);
    }
}
