namespace Resume.Formats.Themes;

/// <summary>The fonts and other tokens that a source or a theme sets.</summary>
internal sealed record ThemeLayer(FontOverrides Fonts, TokenSet Tokens)
{
    /// <summary>This layer, and another one for what this one does not set.</summary>
    public ThemeLayer Over(ThemeLayer lower) => new(Fonts.OrElse(lower.Fonts), Tokens.OrElse(lower.Tokens));
}
