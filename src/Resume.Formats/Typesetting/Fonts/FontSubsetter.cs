using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Subsets fonts for embedding: keeps the outlines and widths of the glyphs that a document uses.</summary>
internal static class FontSubsetter
{
    // A PDF positions glyphs by index, so tables for names, character mapping, layout and bitmaps are not used.
    private static readonly string[] DroppedTables =
    [
        "BASE", "CBDT", "CBLC", "COLR", "CPAL", "DSIG", "EBDT", "EBLC", "EBSC", "FFTM", "GDEF", "GPOS", "GSUB", "HVAR", "JSTF", "LTSH",
        "MATH", "MVAR", "OS/2", "PCLT", "STAT", "SVG ", "VDMX", "VORG", "VVAR", "avar", "cmap", "cvar", "feat", "fvar", "gasp", "gvar",
        "hdmx", "kern", "meta", "morx", "name", "post", "sbix", "trak", "vhea", "vmtx",
    ];

    // Those that a program needs that lays out text.
    private static readonly string[] LayoutTables = ["GDEF", "GPOS", "GSUB", "OS/2", "cmap", "post"];

    private static readonly uint CharacterMapping = Tag.Parse("cmap");

    private static readonly Lazy<bool> Available = new(Probe);

    /// <summary>False where the native HarfBuzz library lacks the subsetter.</summary>
    public static bool IsAvailable => Available.Value;

    /// <summary>The font with only the given glyphs, or the whole font where subsetting is not possible here or not allowed.</summary>
    /// <exception cref="FontFileException">HarfBuzz rejects the font.</exception>
    public static FontSubset Subset(FontFace face, ReadOnlySpan<ushort> glyphs, bool isAvailable = true) =>
        isAvailable && face.Rights.MaySubset
            ? TrySubset(face, glyphs) ?? throw new FontFileException(face.File, "its glyphs are damaged")
            : new FontSubset(face.Data, glyphs.ToArray(), IsWhole: true);

    /// <summary>
    /// The font with only the given code points and what its layout features make of them, for text that a program lays out again.
    /// Null where HarfBuzz rejects the font. The caller checks the font's rights and writes its names.
    /// </summary>
    /// <param name="face">The face.</param>
    /// <param name="characters">The code points to keep.</param>
    /// <param name="features">Features to keep besides those that programs use where nobody asks for them, such as "smcp".</param>
    public static byte[]? SubsetCharacters(FontFace face, IEnumerable<int> characters, params IEnumerable<string> features) =>
        face.HarfBuzz.Use(handle => Execute(
            handle,
            HarfBuzzSubset.Flags.NoHinting | HarfBuzzSubset.Flags.NotdefOutline,
            DroppedTables.Except(LayoutTables, StringComparer.Ordinal),
            HarfBuzzSubset.GetUnicodeSet,
            [.. characters.Select(character => (uint)character)],
            (result, _) => CopyData(result),
            features));

    private static FontSubset? TrySubset(FontFace face, ReadOnlySpan<ushort> glyphs)
    {
        var wanted = glyphs.ToArray();
        return face.HarfBuzz.Use(handle => WithoutCharacters(handle, source => Execute(
            source,
            FlagsFor(face),
            DroppedTables,
            HarfBuzzSubset.GetGlyphSet,
            Array.ConvertAll(wanted, glyph => (uint)glyph),
            (result, plan) => new FontSubset(CopyData(result), MapGlyphs(plan, wanted), IsWhole: false))));
    }

    // HarfBuzz would read all of `cmap`, which takes a second for a font that shows all characters as one glyph.
    private static T? WithoutCharacters<T>(nint face, Func<nint, T?> function)
        where T : class
    {
        HarfBuzzSubset.ReferenceTable tables = (_, tag, _) => tag == CharacterMapping ? 0 : HarfBuzzSubset.ReferenceTableOf(face, tag);
        var source = HarfBuzzSubset.CreateFace(tables, 0, 0);
        try
        {
            return function(source);
        }
        finally
        {
            HarfBuzzSubset.DestroyFace(source);
            GC.KeepAlive(tables);
        }
    }

    // Gives HarfBuzz the values of one of its sets, and returns what is made of the resulting face and the plan that led to it.
    private static T? Execute<T>(
        nint source,
        HarfBuzzSubset.Flags flags,
        IEnumerable<string> droppedTables,
        Func<nint, nint> set,
        uint[] wanted,
        Func<nint, nint, T> create,
        params IEnumerable<string> features)
        where T : class
    {
        nint plan = 0, result = 0;
        var input = HarfBuzzSubset.CreateInput();
        try
        {
            HarfBuzzSubset.SetFlags(input, flags);
            AddAll(HarfBuzzSubset.GetSet(input, HarfBuzzSubset.Sets.DropTableTag), droppedTables.Select(tag => (uint)Tag.Parse(tag)));
            AddAll(set(input), wanted);
            AddAll(HarfBuzzSubset.GetSet(input, HarfBuzzSubset.Sets.LayoutFeatureTag), features.Select(tag => (uint)Tag.Parse(tag)));
            plan = HarfBuzzSubset.CreatePlan(source, input);
            result = plan == 0 ? 0 : HarfBuzzSubset.ExecutePlan(plan);
            return result == 0 ? null : create(result, plan);
        }
        finally
        {
            // HarfBuzz ignores null handles.
            HarfBuzzSubset.DestroyFace(result);
            HarfBuzzSubset.DestroyPlan(plan);
            HarfBuzzSubset.DestroyInput(input);
        }
    }

    private static void AddAll(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            HarfBuzzSubset.Add(set, value);
        }
    }

    // TrueType instructions are a third of a subset and make no difference at the resolutions of today.
    // Glyphs of a CFF font keep their indices: the PDF refers to them by the ids of the original font.
    private static HarfBuzzSubset.Flags FlagsFor(FontFace face) =>
        HarfBuzzSubset.Flags.NoHinting
        | HarfBuzzSubset.Flags.NoLayoutClosure
        | HarfBuzzSubset.Flags.NotdefOutline
        | (face.Outlines == OutlineFormat.Cff ? HarfBuzzSubset.Flags.RetainGlyphIds : HarfBuzzSubset.Flags.None);

    private static ushort[] MapGlyphs(nint plan, ReadOnlySpan<ushort> glyphs)
    {
        var map = HarfBuzzSubset.GetGlyphMapping(plan);
        var indices = new ushort[glyphs.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            // Glyphs that the font does not have are not in the map.
            indices[i] = HarfBuzzSubset.Get(map, glyphs[i]) is var index and <= ushort.MaxValue ? (ushort)index : (ushort)0;
        }

        return indices;
    }

    private static byte[] CopyData(nint face)
    {
        var blob = HarfBuzzSubset.ReferenceBlob(face);
        var data = HarfBuzzSubset.GetData(blob, out var length);
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
