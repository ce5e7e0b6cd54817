namespace Resume.Formats.Themes;

/// <summary>The text styles of a résumé.</summary>
/// <param name="Body">Running text: summaries, bullets, facts.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Label">The person's occupation.</param>
/// <param name="Contact">The lines of contacts.</param>
/// <param name="Heading">A section's heading.</param>
/// <param name="Title">An entry's title; its space before separates two entries.</param>
/// <param name="Subtitle">An entry's subtitle.</param>
/// <param name="Meta">Dates and places at the end of a line.</param>
/// <param name="Footer">The running head of later pages: name and page number.</param>
public sealed record StyleTokens(
    TextStyleTokens Body,
    TextStyleTokens Name,
    TextStyleTokens Label,
    TextStyleTokens Contact,
    TextStyleTokens Heading,
    TextStyleTokens Title,
    TextStyleTokens Subtitle,
    TextStyleTokens Meta,
    TextStyleTokens Footer)
{
    /// <summary>Applies a function to each style and its name in the theme's file.</summary>
    internal StyleTokens Map(Func<string, TextStyleTokens, TextStyleTokens> change) => new(
        change("body", Body),
        change("name", Name),
        change("label", Label),
        change("contact", Contact),
        change("heading", Heading),
        change("title", Title),
        change("subtitle", Subtitle),
        change("meta", Meta),
        change("footer", Footer));

    /// <param name="tokens">All tokens.</param>
    /// <param name="source">The source's among them.</param>
    /// <param name="theme">The theme's among them.</param>
    internal static StyleTokens FromTokens(TokenSet tokens, TokenSet source, TokenSet theme)
    {
        var styles = FromTokens(tokens);
        return source.IsEmpty ? styles : styles.Map((name, style) => ScaleLineHeight(name, style, source, theme));
    }

    private static StyleTokens FromTokens(TokenSet tokens)
    {
        var body = TextStyleTokens.FromTokens("body", tokens);
        return new StyleTokens(body, body, body, body, body, body, body, body, body)
            .Map((name, _) => TextStyleTokens.FromTokens(name, tokens));
    }

    // A source that sets only the size of a style keeps the theme's ratio of line height to size.
    private static TextStyleTokens ScaleLineHeight(string name, TextStyleTokens style, TokenSet source, TokenSet theme)
    {
        var usual = TextStyleTokens.FromTokens(name, theme);
        return style.Size == usual.Size || style.LineHeight != usual.LineHeight || source.Contains($"styles.{name}.lineHeight")
            ? style
            : style with { LineHeight = Math.Round(usual.LineHeight * style.Size / usual.Size, 2) };
    }
}

/// <summary>A text style.</summary>
/// <param name="Font">The font family.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="LineHeight">Distance from baseline to baseline.</param>
/// <param name="Bold">True for bold.</param>
/// <param name="Italic">True for italic.</param>
/// <param name="Uppercase">True for capitals, in the text of the files too, except for HTML's source.</param>
/// <param name="Tracking">Space added between letters.</param>
/// <param name="Color">The colour of the text.</param>
/// <param name="Link">The colour of links in the text.</param>
/// <param name="SpaceBefore">Space above; between two blocks the larger of both spaces applies, as in CSS and Word.</param>
/// <param name="SpaceAfter">Space below.</param>
public sealed record TextStyleTokens(
    FontRole Font,
    double Size,
    double LineHeight,
    bool Bold,
    bool Italic,
    bool Uppercase,
    double Tracking,
    ColorRole Color,
    ColorRole Link,
    double SpaceBefore,
    double SpaceAfter)
{
    // A style inherits from `body` everything but spaces.
    internal static TextStyleTokens FromTokens(string name, TokenSet tokens)
    {
        string Own(string key) => $"styles.{name}.{key}";
        string Inherited(string key) => tokens.Contains(Own(key)) ? Own(key) : $"styles.body.{key}";
        double Space(string key) => tokens.Contains(Own(key)) ? tokens.Length(Own(key)) : 0;

        return new(
            tokens.Enum<FontRole>(Inherited("font")),
            tokens.Length(Inherited("size")),
            tokens.Length(Inherited("lineHeight")),
            tokens.Flag(Inherited("bold")),
            tokens.Flag(Inherited("italic")),
            tokens.Flag(Inherited("uppercase")),
            tokens.Length(Inherited("tracking")),
            tokens.Enum<ColorRole>(Inherited("color")),
            tokens.Enum<ColorRole>(Inherited("link")),
            Space("before"),
            Space("after"));
    }
}
