using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>A theme's family for each role.</summary>
internal static class FontRoles
{
    public static FontFamily Of(this FontTokens fonts, FontRole role) => role switch
    {
        FontRole.Heading => fonts.Heading,
        FontRole.Code => fonts.Code,
        _ => fonts.Text,
    };
}
