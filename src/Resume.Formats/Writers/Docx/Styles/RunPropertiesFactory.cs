using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Color = DocumentFormat.OpenXml.Wordprocessing.Color;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>Tokens of a theme -> the run properties of paragraph and character styles.</summary>
internal sealed class RunPropertiesFactory(WordLayout layout, FontSlots fonts)
{
    /// <summary>
    /// The properties that differ from the base style, or null. Size and weight of complex scripts are separate properties.
    /// </summary>
    public StyleRunProperties? Create(TextStyleTokens text, TextStyleTokens? inherited = null)
    {
        var complexScriptSize = layout.ComplexScriptSize(text);
        var inheritedComplexScriptSize = inherited is null ? default(double?) : layout.ComplexScriptSize(inherited);
        var properties = new StyleRunProperties().AppendNonNull(
            text.Font == inherited?.Font ? null : fonts.RunFonts(text.Font),
            Switch<Bold>(text.Bold, inherited?.Bold),
            Switch<BoldComplexScript>(text.Bold, inherited?.Bold),
            Switch<Italic>(text.Italic, inherited?.Italic),
            Switch<ItalicComplexScript>(text.Italic, inherited?.Italic),
            Switch<Caps>(text.Uppercase, inherited?.Uppercase),
            text.Color == inherited?.Color ? null : ColorOf(text.Color),
            text.Tracking == (inherited?.Tracking ?? 0) ? null : new Spacing { Val = Units.Twips(text.Tracking) },
            text.Size == inherited?.Size ? null : new FontSize { Val = Units.HalfPoints(text.Size) },
            complexScriptSize == inheritedComplexScriptSize
                ? null
                : new FontSizeComplexScript { Val = Units.HalfPoints(complexScriptSize) });
        return properties.HasChildren ? properties : null;
    }

    private static T? Switch<T>(bool value, bool? inherited)
        where T : OnOffType, new() =>
        value == (inherited ?? false) ? null : value ? new T() : new T { Val = false };

    /// <summary>A colour of the light palette, with its place in the theme part.</summary>
    public Color ColorOf(ColorRole role)
    {
        var color = new Color { Val = layout.Theme.Light[role].Hex.ToUpperInvariant() };
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
