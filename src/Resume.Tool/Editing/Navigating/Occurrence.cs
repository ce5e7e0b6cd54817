using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>What a name is a name of.</summary>
internal enum NameKind
{
    /// <summary>An `id`, by the path that leads to it: two sections may have entries with the same one.</summary>
    Id,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A variant.</summary>
    Variant,
}

/// <summary>A place in a file where something is named.</summary>
/// <param name="Kind">What it is a name of.</param>
/// <param name="Identity">What distinguishes it from others of its kind.</param>
/// <param name="Name">The name as it is written.</param>
/// <param name="Text">The file.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="IsDefinition">True where it is given, not referred to.</param>
internal sealed record Occurrence(NameKind Kind, string Identity, string Name, EditedText Text, int Start, bool IsDefinition)
{
    public int End => Start + Name.Length;

    /// <summary>True if both name the same thing.</summary>
    public bool IsSame(Occurrence other) => Kind == other.Kind && Identity == other.Identity;
}
