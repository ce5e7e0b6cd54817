using System.Collections.Immutable;

namespace Resume.Formats.Composing;

/// <summary>
/// A place in a source. A value from the environment may be where it is only shown; the value of a setting, an id or a photo's path would be
/// in names of files, in lists in `obj`, and in logs.
/// </summary>
/// <param name="Kind">What the keys of a map at this place mean.</param>
/// <param name="Setting">The key of the setting that the place belongs to; null where a value may come from the environment.</param>
internal readonly record struct PlaceholderPlace(PlaceKind Kind, string? Setting)
{
    private const string Set = "set";
    private const string Sections = "sections";
    private const string Variants = "variants";

    private static readonly ImmutableArray<string> Settings =
        ["abstract", "dates", "links", "locale", "output", "private", "rules", "theme"];

    private static readonly ImmutableArray<string> Names = ["id", "image", "tags"];

    /// <summary>The top level.</summary>
    public static PlaceholderPlace Root => new(PlaceKind.Root, null);

    /// <summary>The place of the value of a key.</summary>
    public PlaceholderPlace Member(string key) => (Kind, key) switch
    {
        _ when Setting is not null => this,
        (PlaceKind.Root, Variants) => new(PlaceKind.Variants, null),
        (PlaceKind.Root, Sections) => new(PlaceKind.Sections, null),
        (PlaceKind.Root, _) when Settings.Contains(key, StringComparer.Ordinal) => new(PlaceKind.Content, key),
        (PlaceKind.Variants, _) => new(PlaceKind.Variant, null),
        (PlaceKind.Variant, Set) => new(PlaceKind.Set, null),
        (PlaceKind.Variant, _) => new(PlaceKind.Content, key),
        (PlaceKind.Set, _) => key.Split('.').Aggregate(Root, (place, name) => place.Member(name)),
        _ => new(PlaceKind.Content, Names.Contains(key, StringComparer.Ordinal) ? key : null),
    };

    /// <summary>The place of an item of a list.</summary>
    public PlaceholderPlace Item(bool isScalar) => Kind == PlaceKind.Sections ? new(PlaceKind.Content, isScalar ? Sections : null) : this;
}

/// <summary>What the keys of a map mean.</summary>
internal enum PlaceKind
{
    Root,
    Sections,
    Variants,
    Variant,
    Set,
    Content,
}
