using System.Runtime.InteropServices;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// HarfBuzz's subsetter (hb-subset.h): the native library of HarfBuzzSharp exports it, but HarfBuzzSharp has no API for it.
/// </summary>
/// <remarks>The library's name is the one HarfBuzzSharp uses, so the runtime resolves it to the same file.</remarks>
internal static class HarfBuzzSubset
{
    private const string Library = "libHarfBuzzSharp";

    [Flags]
    public enum Flags : uint
    {
        None = 0x0,
        NoHinting = 0x1,
        RetainGlyphIds = 0x2,
        NotdefOutline = 0x40,
        NoLayoutClosure = 0x200,
    }

    /// <summary>Returns the blob of a table, which HarfBuzz releases, or 0.</summary>
    public delegate nint ReferenceTable(nint face, uint tag, nint userData);

    public enum Sets
    {
        DropTableTag = 3,
        LayoutFeatureTag = 6,
    }

    [DllImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static extern nint CreateInput();

    [DllImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static extern void DestroyInput(nint input);

    [DllImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static extern nint GetGlyphSet(nint input);

    [DllImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static extern nint GetUnicodeSet(nint input);

    [DllImport(Library, EntryPoint = "hb_subset_input_set")]
    public static extern nint GetSet(nint input, Sets set);

    [DllImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static extern void SetFlags(nint input, Flags flags);

    [DllImport(Library, EntryPoint = "hb_face_create_for_tables")]
    public static extern nint CreateFace(ReferenceTable referenceTable, nint userData, nint destroy);

    [DllImport(Library, EntryPoint = "hb_face_reference_table")]
    public static extern nint ReferenceTableOf(nint face, uint tag);

    [DllImport(Library, EntryPoint = "hb_set_add")]
    public static extern void Add(nint set, uint value);

    [DllImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static extern nint CreatePlan(nint face, nint input);

    [DllImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static extern nint ExecutePlan(nint plan);

    [DllImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static extern nint GetGlyphMapping(nint plan);

    [DllImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static extern void DestroyPlan(nint plan);

    [DllImport(Library, EntryPoint = "hb_map_get")]
    public static extern uint Get(nint map, uint key);

    [DllImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static extern nint ReferenceBlob(nint face);

    [DllImport(Library, EntryPoint = "hb_face_destroy")]
    public static extern void DestroyFace(nint face);

    [DllImport(Library, EntryPoint = "hb_blob_get_data")]
    public static extern nint GetData(nint blob, out uint length);

    [DllImport(Library, EntryPoint = "hb_blob_destroy")]
    public static extern void DestroyBlob(nint blob);
}
