using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Lines;

internal static class FontTokensExtensions
{
    /// <summary>The theme's font family for a role.</summary>
    public static FontFamily Family(this FontTokens fonts, FontRole role) => role switch
    {
        FontRole.Heading => fonts.Heading,
        FontRole.Code => fonts.Code,
        _ => fonts.Text,
    };
}
