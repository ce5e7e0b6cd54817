using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The character styles.</summary>
internal sealed class CharacterStyles(Theme theme, ParagraphStyles paragraphs, RunPropertiesFactory runs, FontSlots fonts)
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
        Create(StyleIds.Code, "HTML Code", Code()),
        Create(StyleIds.Hyperlink, "Hyperlink", new() { Color = runs.ColorOf(ColorRole.Link) }),
        Custom(StyleIds.DateAndPlace, "Date and Place", WithinParagraphs(theme.Styles.Meta)),
        .. paragraphs.All.Where(style => style.CharacterStyle is not null).Select(Linked),
    ];

    // The same text in a paragraph of its own and in another one: Word shows both as one style.
    private Style Linked(ParagraphStyle paragraph)
    {
        var style = Create(paragraph.CharacterStyle!, $"{paragraph.Name} Char", WithinParagraphs(paragraph.Text));
        (style.LinkedStyle, style.CustomStyle, style.PrimaryStyle) = (new() { Val = paragraph.Id }, true, null);
        return style;
    }

    // What a text does not have must be said where the text around it may have it.
    private StyleRunProperties? WithinParagraphs(TextStyleTokens text)
    {
        var properties = runs.Create(text) ?? new();
        TextStyleTokens[] around = [theme.Styles.Body, theme.Styles.Name, theme.Styles.Title, theme.Styles.Subtitle];
        if (text.Tracking == 0 && around.Any(style => style.Tracking != 0))
        {
            properties.Spacing = new() { Val = 0 };
        }

        if (text.Numerals == Numerals.Lining && around.Any(style => style.Numerals != Numerals.Lining))
        {
            properties.AppendChild(RunPropertiesFactory.NumeralsOf(text));
        }

        return properties.HasChildren ? properties : null;
    }

    // A digit of code must not look like a letter.
    private StyleRunProperties Code()
    {
        var properties = new StyleRunProperties { RunFonts = fonts.RunFonts(FontRole.Code), NoProof = new() };
        if (OpenTypeNames.AreNeeded(theme))
        {
            properties.AppendChild(RunPropertiesFactory.NumeralsOf(theme.Styles.Body with { Numerals = Numerals.Lining }));
        }

        return properties;
    }

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
