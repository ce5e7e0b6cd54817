using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>The families that one layer of a theme sets; null where it leaves them to the layer below.</summary>
internal sealed record FontOverrides(FontFamily? Text = null, FontFamily? Heading = null, FontFamily? Code = null)
{
    /// <summary>Families searched for a missing character before those of the layer below.</summary>
    public ImmutableArray<FontFamily> Fallbacks { get; init; } = [];

    /// <summary>These families, and the others for those that are null.</summary>
    public FontOverrides OrElse(FontOverrides others) => new(Text ?? others.Text, Heading ?? others.Heading, Code ?? others.Code)
    {
        Fallbacks = [.. Fallbacks, .. others.Fallbacks],
    };

    /// <summary>The families of a theme with all its layers, the default theme's among them.</summary>
    public FontTokens ToTokens() => new(
        Text ?? throw Missing("text"),
        Heading ?? throw Missing("heading"),
        Code ?? throw Missing("code"),
        Fallbacks);

    private static InvalidOperationException Missing(string key) => new($"the default theme has no token `fonts.{key}`");
}
