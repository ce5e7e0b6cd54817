namespace Resume.Formats.Themes;

/// <summary>The paper and its margins.</summary>
/// <param name="Width">Width of the page.</param>
/// <param name="Height">Height of the page.</param>
/// <param name="MarginTop">Space above the text; the running head is inside.</param>
/// <param name="MarginRight">Space at the right of the text.</param>
/// <param name="MarginBottom">Space below the text.</param>
/// <param name="MarginLeft">Space at the left of the text.</param>
public sealed record PageTokens(double Width, double Height, double MarginTop, double MarginRight, double MarginBottom, double MarginLeft)
{
    private static readonly (double Width, double Height) A4 = (595.28, 841.89);
    private static readonly (double Width, double Height) Letter = (612, 792);

    /// <summary>Width of the text: the page without its left and right margins.</summary>
    public double TextWidth => Width - MarginLeft - MarginRight;

    /// <summary>Height of the text: the page without its top and bottom margins.</summary>
    public double TextHeight => Height - MarginTop - MarginBottom;

    internal static PageTokens FromTokens(TokenSet tokens, string? countryCode)
    {
        var (width, height) = tokens.Text("page.size") switch
        {
            "a4" => A4,
            "letter" => Letter,
            _ => countryCode is "US" or "CA" ? Letter : A4,
        };
        return new(
            width,
            height,
            tokens.Length("page.margin.top"),
            tokens.Length("page.margin.right"),
            tokens.Length("page.margin.bottom"),
            tokens.Length("page.margin.left"));
    }
}
