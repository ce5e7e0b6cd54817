using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>`theme`: which one, and what stands in place of its tokens.</summary>
public sealed record ThemeChoices
{
    /// <summary>Its name; null where the source leaves it to the caller.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Families in place of the theme's.</summary>
    public FontChoices Fonts { get; init; } = new();

    /// <summary>All other tokens, each checked to be one; of two with the same path the first holds.</summary>
    public ImmutableArray<Setting> Tokens { get; init; } = [];

    /// <summary>How many pages there may be, as `maxPages` or, with one page, `fit` alone says; null where any number may.</summary>
    public Located<int>? MaxPages { get; init; }

    /// <summary>`fit`: whether it is set more tightly where it has more pages than it may.</summary>
    public bool Fit { get; init; }
}
