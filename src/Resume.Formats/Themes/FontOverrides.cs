using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>Families in place of a theme's; null where the theme's stays.</summary>
internal sealed record FontOverrides(FontFamily? Text = null, FontFamily? Heading = null, FontFamily? Code = null)
{
    /// <summary>Those that are asked before the theme's own.</summary>
    public ImmutableArray<FontFamily> Fallbacks { get; init; } = [];

    public FontTokens On(FontTokens fonts) => new(
        Text ?? fonts.Text,
        Heading ?? fonts.Heading,
        Code ?? fonts.Code,
        [.. Fallbacks, .. fonts.Fallbacks]);
}
