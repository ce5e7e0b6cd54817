using System.Collections.Frozen;

namespace Resume.Formats.Reading.Schema;

/// <summary>
/// The keys by which files are composed, and variants and languages selected, before the schema reads the result. They work in this spelling
/// only, also in a lenient source.
/// </summary>
internal static class TreeKeys
{
    public static FrozenSet<string> All { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "extends", "abstract", "variants", "private", "tags", "id", "sections", "entries");
}
