using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>The styles of characters within a paragraph.</summary>
internal sealed class CharacterStyles(Theme theme, RunFormat runs, FontSlots fonts)
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
        Named(StyleIds.Strong, "Strong", new() { Bold = new(), BoldComplexScript = new() }),
        Named(StyleIds.Emphasis, "Emphasis", new() { Italic = new(), ItalicComplexScript = new() }),
        Named(StyleIds.Code, "HTML Code", new() { RunFonts = fonts.RunFonts(FontRole.Code), NoProof = new() }),
        Named(StyleIds.Hyperlink, "Hyperlink", new() { Color = runs.ColorOf(ColorRole.Link) }),
        Own(StyleIds.DateAndPlace, "Date and Place", runs.Of(theme.Styles.Meta)),
    ];

    private static Style Own(string id, string name, StyleRunProperties? properties)
    {
        var style = Named(id, name, properties);
        style.CustomStyle = true;
        return style;
    }

    private static Style Named(string id, string name, StyleRunProperties? properties) => new()
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
