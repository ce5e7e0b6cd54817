using DocumentFormat.OpenXml;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The namespace of the shapes of digits, an extension of Word 2010 ([MS-DOCX], 2.6.1) that other programs may ignore.</summary>
internal static class OpenTypeNames
{
    private const string Prefix = "w14";

    /// <summary>Declares the namespace in the root of a part, if a style of the theme needs it.</summary>
    public static void Declare(OpenXmlPartRootElement root, Theme theme)
    {
        if (AreNeeded(theme))
        {
            root.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
            root.AddNamespaceDeclaration(Prefix, "http://schemas.microsoft.com/office/word/2010/wordml");
            root.MCAttributes = new() { Ignorable = Prefix };
        }
    }

    /// <summary>True if a style of the theme has digits that are not as high as capitals.</summary>
    public static bool AreNeeded(Theme theme)
    {
        var areNeeded = false;
        theme.Styles.Map((_, style) =>
        {
            areNeeded |= style.Numerals != Numerals.Lining;
            return style;
        });
        return areNeeded;
    }
}
