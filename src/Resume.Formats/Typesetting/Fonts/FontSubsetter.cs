using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Cuts a font down to the glyphs a document draws: their outlines and widths, nothing that shaping or an operating system needs.</summary>
internal static class FontSubsetter
{
    // Glyphs are shown by number at places already decided: names, mappings, layout and bitmaps are dead weight in an embedded font.
    private static readonly string[] DroppedTables =
    [
        "BASE", "CBDT", "CBLC", "COLR", "CPAL", "DSIG", "EBDT", "EBLC", "EBSC", "FFTM", "GDEF", "GPOS", "GSUB", "HVAR", "JSTF", "LTSH", "MATH",
        "MVAR", "OS/2", "PCLT", "STAT", "SVG ", "VDMX", "VORG", "VVAR", "avar", "cmap", "cvar", "feat", "fvar", "gasp", "gvar", "hdmx", "kern",
        "meta", "morx", "name", "post", "sbix", "trak", "vhea", "vmtx",
    ];

    private static readonly Lazy<bool> Available = new(Probe);

    /// <summary>False where the native library on this machine lacks the subsetter.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>The font with the given glyphs; the whole font where it cannot or must not be cut.</summary>
    public static FontSubset Subset(FontFace face, ReadOnlySpan<ushort> glyphs, bool isAvailable = true) =>
        isAvailable && face.Rights.MayBeCut && Cut(face, glyphs) is { } subset ? subset : new FontSubset(face.Data, glyphs.ToArray(), IsWhole: true);

    private static FontSubset? Cut(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        nint plan = 0, result = 0;
        var input = HarfBuzzSubset.CreateInput();
        try
        {
            HarfBuzzSubset.SetFlags(input, FlagsFor(face));
            var dropped = HarfBuzzSubset.SetOf(input, HarfBuzzSubset.Sets.DropTableTag);
            foreach (var table in DroppedTables)
            {
                HarfBuzzSubset.Add(dropped, Tag.Parse(table));
            }

            var wanted = HarfBuzzSubset.GlyphsOf(input);
            foreach (var glyph in glyphs)
            {
                HarfBuzzSubset.Add(wanted, glyph);
            }

            plan = HarfBuzzSubset.CreatePlan(face.Face.Handle, input);
            result = plan == 0 ? 0 : HarfBuzzSubset.ExecutePlan(plan);
            return result == 0 ? null : new FontSubset(Bytes(result), NewGlyphs(plan, glyphs), IsWhole: false);
        }
        finally
        {
            // HarfBuzz takes a null of any kind for an object that is not there.
            HarfBuzzSubset.DestroyFace(result);
            HarfBuzzSubset.DestroyPlan(plan);
            HarfBuzzSubset.DestroyInput(input);
            GC.KeepAlive(face);
        }
    }

    // Viewers have no use for TrueType instructions at the resolutions of today, and they are a third of a subset.
    // Text in a CFF font names glyphs by the font's own numbers, which therefore must stay.
    private static HarfBuzzSubset.Flags FlagsFor(FontFace face) =>
        HarfBuzzSubset.Flags.NoHinting | HarfBuzzSubset.Flags.NoLayoutClosure | HarfBuzzSubset.Flags.NotdefOutline
        | (face.Outlines == OutlineFormat.Cff ? HarfBuzzSubset.Flags.RetainGlyphIds : 0);

    private static ushort[] NewGlyphs(nint plan, ReadOnlySpan<ushort> glyphs)
    {
        var map = HarfBuzzSubset.NewGlyphsOf(plan);
        var numbers = new ushort[glyphs.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            // A number that the font does not have is in no map.
            numbers[i] = HarfBuzzSubset.Get(map, glyphs[i]) is var number and <= ushort.MaxValue ? (ushort)number : (ushort)0;
        }

        return numbers;
    }

    private static byte[] Bytes(nint face)
    {
        var blob = HarfBuzzSubset.BlobOf(face);
        var data = HarfBuzzSubset.DataOf(blob, out var length);
        var bytes = new byte[length];
        Marshal.Copy(data, bytes, 0, bytes.Length);
        HarfBuzzSubset.DestroyBlob(blob);
        return bytes;
    }

    private static bool Probe()
    {
        try
        {
            var input = HarfBuzzSubset.CreateInput();
            HarfBuzzSubset.DestroyInput(input);
            return input != 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }
}
