using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using HarfBuzzSharp;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>A font file, opened once in a process and shared by all threads.</summary>
internal sealed class FontFace
{
    private static readonly ConcurrentDictionary<FontFile, Lazy<FontFace>> Open = new();

    private FontFace(byte[] data)
    {
        var handle = GCHandle.Alloc(data, GCHandleType.Pinned);
        using var blob = new Blob(handle.AddrOfPinnedObject(), data.Length, MemoryMode.ReadOnly);
        Face = new Face(blob, 0);
        Face.MakeImmutable();
        Font = new Font(Face);
        Font.SetFunctionsOpenType();
    }

    public Face Face { get; }

    public Font Font { get; }

    public int UnitsPerEm => Face.UnitsPerEm;

    public static FontFace For(FontFile file) => Open.GetOrAdd(file, key => new(() => new FontFace(key.Read()))).Value;

    /// <summary>The glyph that a character has by itself, or 0 where the font lacks it.</summary>
    public ushort GlyphFor(int codePoint) => Font.TryGetNominalGlyph((uint)codePoint, out var glyph) ? (ushort)glyph : (ushort)0;
}
