namespace Resume.Formats.Themes;

/// <summary>The shapes of digits.</summary>
public enum Numerals
{
    /// <summary>As high as capitals.</summary>
    Lining,

    /// <summary>With ascenders and descenders, as small letters have them.</summary>
    OldStyle,
}

/// <summary>A text style.</summary>
/// <param name="Font">The font family.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="LineHeight">Distance from baseline to baseline.</param>
/// <param name="Bold">True for bold.</param>
/// <param name="Italic">True for italic.</param>
/// <param name="Uppercase">True for capitals, in the text of the files too, except for HTML's source.</param>
/// <param name="SmallCaps">True for small capitals instead of small letters, or instead of all letters where it is uppercase too.</param>
/// <param name="Numerals">The shapes of digits.</param>
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
    bool SmallCaps,
    Numerals Numerals,
    double Tracking,
    ColorRole Color,
    ColorRole Link,
    double SpaceBefore,
    double SpaceAfter)
{
    // A style inherits from `body` everything but spaces. Those in the sidebar are like the same text outside of it, spaces included.
    internal static TextStyleTokens FromTokens(string name, TokenSet tokens)
    {
        string[] own = name switch
        {
            "side" => ["side", "body"],
            "sideHeading" => ["sideHeading", "heading"],
            _ => [name],
        };

        string? Own(string key) => own.Select(style => $"styles.{style}.{key}").FirstOrDefault(tokens.Contains);
        string Inherited(string key) => Own(key) ?? $"styles.body.{key}";
        double Space(string key) => Own(key) is { } path ? tokens.Length(path) : 0;

        return new(
            tokens.Enum<FontRole>(Inherited("font")),
            tokens.Length(Inherited("size")),
            tokens.Length(Inherited("lineHeight")),
            tokens.Flag(Inherited("bold")),
            tokens.Flag(Inherited("italic")),
            tokens.Flag(Inherited("uppercase")),
            tokens.Flag(Inherited("smallCaps")),
            tokens.Enum<Numerals>(Inherited("numerals")),
            tokens.Length(Inherited("tracking")),
            tokens.Enum<ColorRole>(Inherited("color")),
            tokens.Enum<ColorRole>(Inherited("link")),
            Space("before"),
            Space("after"));
    }
}
