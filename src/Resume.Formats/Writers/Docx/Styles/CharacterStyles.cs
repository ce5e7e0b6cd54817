using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The character styles.</summary>
internal sealed class CharacterStyles(Theme theme, RunPropertiesFactory runs, FontSlots fonts)
{
    public IEnumerable<Style> Build() =>
    [
        new Style
        {
            Type = StyleValues.Character,
            Default = true,
            StyleId = StyleIds.DefaultParagraphFont,
            StyleName = new() { Val = "Default Paragraph Font" },
            UIPriority = new() { Val = 1 },
            SemiHidden = new(),
        },
        Create(StyleIds.Strong, "Strong", new() { Bold = new(), BoldComplexScript = new() }),
        Create(StyleIds.Emphasis, "Emphasis", new() { Italic = new(), ItalicComplexScript = new() }),
        Create(StyleIds.Code, "HTML Code", new() { RunFonts = fonts.RunFonts(FontRole.Code), NoProof = new() }),
        Create(StyleIds.Hyperlink, "Hyperlink", new() { Color = runs.ColorOf(ColorRole.Link) }),
        Custom(StyleIds.DateAndPlace, "Date and Place", runs.Create(theme.Styles.Meta)),
    ];

    private static Style Custom(string id, string name, StyleRunProperties? properties)
    {
        var style = Create(id, name, properties);
        style.CustomStyle = true;
        return style;
    }

    private static Style Create(string id, string name, StyleRunProperties? properties) => new()
    {
        Type = StyleValues.Character,
        StyleId = id,
        StyleName = new() { Val = name },
        BasedOn = new() { Val = StyleIds.DefaultParagraphFont },
        UIPriority = new() { Val = 20 },
        PrimaryStyle = new(),
        StyleRunProperties = properties,
    };
}
