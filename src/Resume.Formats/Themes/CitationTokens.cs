using Resume.Formats.Outlining;

namespace Resume.Formats.Themes;

/// <summary>Publications. <see cref="OutlineEntry.Citation"/> and <see cref="OutlineEntry.Number"/> are arranged by them already.</summary>
/// <param name="Layout">Whether publications are entries or paragraphs.</param>
/// <param name="Numbers">The numbers before paragraphs.</param>
/// <param name="Indent">Distance from the margin to the text of numbered paragraphs; numbers end inside.</param>
public sealed record CitationTokens(CitationLayout Layout, CitationNumbers Numbers, double Indent)
{
    internal static CitationTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<CitationLayout>("citations.layout"),
        tokens.Enum<CitationNumbers>("citations.numbers"),
        tokens.Length("citations.indent"));
}
