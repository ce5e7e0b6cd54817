using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Color = DocumentFormat.OpenXml.Wordprocessing.Color;

namespace Resume.Formats.Writers.Docx;

/// <summary>Tokens of a theme -> properties of runs, as the styles of paragraphs and characters hold them.</summary>
internal sealed class RunFormat(Theme theme, FontSlots fonts)
{
    /// <summary>All that a style of text says about its characters. Complex scripts take their size and weight from properties of their own.</summary>
    public StyleRunProperties Of(TextStyleTokens text) => new()
    {
        RunFonts = fonts.RunFonts(text.Font),
        Bold = text.Bold ? new() : null,
        BoldComplexScript = text.Bold ? new() : null,
        Italic = text.Italic ? new() : null,
        ItalicComplexScript = text.Italic ? new() : null,
        Caps = text.Uppercase ? new() : null,
        Color = ColorOf(text.Color),
        Spacing = text.Tracking == 0 ? null : new() { Val = Units.Twips(text.Tracking) },
        FontSize = new() { Val = Units.HalfPoints(text.Size) },
        FontSizeComplexScript = new() { Val = Units.HalfPoints(text.Size) },
    };

    /// <summary>A colour of the theme on paper, tied to the document's theme where that has a place for it.</summary>
    public Color ColorOf(ColorRole role)
    {
        var color = new Color { Val = theme.Light[role].Hex.ToUpperInvariant() };
        color.ThemeColor = role switch
        {
            ColorRole.Accent => ThemeColorValues.Accent1,
            ColorRole.Link => ThemeColorValues.Hyperlink,
            ColorRole.Muted => ThemeColorValues.Text2,
            ColorRole.Rule => ThemeColorValues.Accent2,
            _ => ThemeColorValues.Text1,
        };
        return color;
    }

    /// <summary>A line below a paragraph.</summary>
    public ParagraphBorders? RuleBelow(double thickness, double gap)
    {
        var color = ColorOf(ColorRole.Rule);
        return thickness <= 0 ? null : new ParagraphBorders
        {
            BottomBorder = new()
            {
                Val = BorderValues.Single,
                Color = color.Val,
                ThemeColor = color.ThemeColor,
                Size = Units.Eighths(thickness),
                Space = Units.BorderSpace(gap),
            },
        };
    }
}
