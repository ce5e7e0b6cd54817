namespace Resume.Formats.Themes;

/// <summary>The HTML page.</summary>
/// <param name="ContentSecurityPolicy">What the page may load and run, or empty for no restriction.</param>
public sealed record HtmlTokens(string ContentSecurityPolicy)
{
    private const string Unrestricted = "none";

    internal static HtmlTokens FromTokens(TokenSet tokens) =>
        new(tokens.Text("html.contentSecurityPolicy") is var policy and not Unrestricted ? policy : "");
}
