using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>`theme`: the name of a theme, and tokens that override its own.</summary>
public sealed record ThemeChoices
{
    /// <summary>The theme's name; null where the source does not choose one.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Font families that override the theme's.</summary>
    public FontChoices Fonts { get; init; } = new();

    /// <summary>All other tokens, each of them valid. Of two with the same path, the first wins.</summary>
    public ImmutableArray<LocatedSetting> Tokens { get; init; } = [];

    /// <summary>The highest number of pages, from `maxPages`, or 1 where only `fit` is set; null where there is no limit.</summary>
    public Located<int>? MaxPages { get; init; }

    /// <summary>`fit`: makes the layout more compact if it exceeds <see cref="MaxPages"/>.</summary>
    public bool Fit { get; init; }
}
