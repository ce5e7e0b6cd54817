using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx.Styles;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The settings part, for a current Word without compatibility mode.</summary>
internal static class DocumentSettings
{
    public static Settings Build(Outline outline, bool isJustified, bool hasFonts)
    {
        // Otherwise the words before a break within a justified paragraph would be as far apart as fills the line.
        var compatibility = new Compatibility().AppendNonNull(isJustified ? new DoNotExpandShiftReturn() : null);
        compatibility.Append(new (CompatSettingNameValues Name, string Value)[]
        {
            (CompatSettingNameValues.CompatibilityMode, "15"),
            (CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
            (CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
            (CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
            (CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1"),
        }.Select(setting => new CompatibilitySetting
        {
            Name = setting.Name,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = setting.Value,
        }));

        return new Settings().AppendNonNull(
            new Zoom { Percent = "100" },
            // Otherwise Word would drop the fonts when it saves the document.
            hasFonts ? new EmbedTrueTypeFonts() : null,
            hasFonts ? new SaveSubsetFonts() : null,
            new DefaultTabStop { Val = (short)Units.Twips(36) },
            new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
            compatibility,
            new ThemeFontLanguages
            {
                Val = WordLanguage.Latin(outline.Language, outline.RightToLeft),
                EastAsia = WordLanguage.EastAsian(outline.Language),
                Bidi = WordLanguage.ComplexScript(outline.Language, outline.RightToLeft),
            },
            new ColorSchemeMapping
            {
                Background1 = ColorSchemeIndexValues.Light1,
                Text1 = ColorSchemeIndexValues.Dark1,
                Background2 = ColorSchemeIndexValues.Light2,
                Text2 = ColorSchemeIndexValues.Dark2,
                Accent1 = ColorSchemeIndexValues.Accent1,
                Accent2 = ColorSchemeIndexValues.Accent2,
                Accent3 = ColorSchemeIndexValues.Accent3,
                Accent4 = ColorSchemeIndexValues.Accent4,
                Accent5 = ColorSchemeIndexValues.Accent5,
                Accent6 = ColorSchemeIndexValues.Accent6,
                Hyperlink = ColorSchemeIndexValues.Hyperlink,
                FollowedHyperlink = ColorSchemeIndexValues.FollowedHyperlink,
            },
            new DecimalSymbol { Val = "." },
            new ListSeparator { Val = "," });
    }
}
