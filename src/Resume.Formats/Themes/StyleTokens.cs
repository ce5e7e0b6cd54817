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
/// <param name="Side">Running text in the sidebar.</param>
/// <param name="SideHeading">Headings in the sidebar.</param>
public sealed record StyleTokens(
    TextStyleTokens Body,
    TextStyleTokens Name,
    TextStyleTokens Label,
    TextStyleTokens Contact,
    TextStyleTokens Heading,
    TextStyleTokens Title,
    TextStyleTokens Subtitle,
    TextStyleTokens Meta,
    TextStyleTokens Footer,
    TextStyleTokens Side,
    TextStyleTokens SideHeading)
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
        change("footer", Footer),
        change("side", Side),
        change("sideHeading", SideHeading));

    /// <param name="tokens">All tokens.</param>
    /// <param name="source">The source's among them.</param>
    /// <param name="theme">The theme's among them.</param>
    internal static StyleTokens FromTokens(TokenSet tokens, TokenSet source, TokenSet theme)
    {
        var styles = FromTokens(tokens);
        return source.IsEmpty ? styles : styles.Map((name, style) => ScaleLineHeight(name, style, source, theme));
    }

    /// <summary>The styles that tokens set, each as it is written.</summary>
    internal static StyleTokens FromTokens(TokenSet tokens)
    {
        var body = TextStyleTokens.FromTokens("body", tokens);
        return new StyleTokens(body, body, body, body, body, body, body, body, body, body, body)
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
