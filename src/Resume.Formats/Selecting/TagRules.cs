using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Selecting;

/// <summary>
/// The `tags` of a variant. With positive ones, what has no tags and what has one of these remains; with negative ones, `-junior`, what has
/// one of these goes, whatever else it has.
/// </summary>
/// <param name="Positive">The tags to select; empty for all.</param>
/// <param name="Negative">The tags to leave out, without their signs.</param>
internal sealed record TagRules(ImmutableHashSet<string> Positive, ImmutableHashSet<string> Negative)
{
    private const char Minus = '-';

    public static TagRules Create(IEnumerable<Located<string>> tags)
    {
        var bySign = tags.Select(tag => tag.Value).ToLookup(tag => tag.StartsWith(Minus));
        return new(
            [.. bySign[false]],
            [.. bySign[true].Select(Bare)]);
    }

    /// <summary>A tag of a variant without its sign.</summary>
    public static string Bare(string tag) => tag.TrimStart(Minus).Trim();

    /// <summary>True if something with these tags remains.</summary>
    public bool Select(IReadOnlyCollection<string> tags) =>
        !tags.Any(Negative.Contains) && (Positive.IsEmpty || tags.Count == 0 || tags.Any(Positive.Contains));
}
