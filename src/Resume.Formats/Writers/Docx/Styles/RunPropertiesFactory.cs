using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Color = DocumentFormat.OpenXml.Wordprocessing.Color;
using NumberFormValues = DocumentFormat.OpenXml.Office2010.Word.NumberFormValues;
using NumberingFormat = DocumentFormat.OpenXml.Office2010.Word.NumberingFormat;

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
            Switch<SmallCaps>(text.SmallCaps, inherited?.SmallCaps),
            text.Color == inherited?.Color ? null : ColorOf(text.Color),
            text.Tracking == (inherited?.Tracking ?? 0) ? null : new Spacing { Val = Units.Twips(text.Tracking) },
            text.Size == inherited?.Size ? null : new FontSize { Val = Units.HalfPoints(text.Size) },
            complexScriptSize == inheritedComplexScriptSize
                ? null
                : new FontSizeComplexScript { Val = Units.HalfPoints(complexScriptSize) },
            text.Numerals == (inherited?.Numerals ?? Numerals.Lining) ? null : NumeralsOf(text));
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

    /// <summary>The shapes of digits.</summary>
    public static NumberingFormat NumeralsOf(TextStyleTokens text) =>
        new() { Val = text.Numerals == Numerals.OldStyle ? NumberFormValues.OldStyle : NumberFormValues.Lining };

    /// <summary>A line above or below a paragraph; null for one beside its text.</summary>
    public ParagraphBorders? Rule(RulePlace place, double thickness, double gap) => thickness <= 0
        ? null
        : place switch
        {
            RulePlace.Below => new() { BottomBorder = Line<BottomBorder>(thickness, gap) },
            RulePlace.Above => new() { TopBorder = Line<TopBorder>(thickness, gap) },
            _ => null,
        };

    /// <summary>The ground of a paragraph, up to a distance around it, in points: Word paints it up to the borders.</summary>
    public (ParagraphBorders Borders, Shading Shading) Panel(double distance)
    {
        var color = layout.Theme.Light.Panel.Hex.ToUpperInvariant();
        var borders = new ParagraphBorders().AppendNonNull(
            Edge<TopBorder>(), Edge<LeftBorder>(), Edge<BottomBorder>(), Edge<RightBorder>());
        return (borders, new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = color });

        T Edge<T>()
            where T : BorderType, new() =>
            new() { Val = BorderValues.Single, Color = color, Size = 4, Space = Units.BorderSpace(distance) };
    }

    private T Line<T>(double thickness, double gap)
        where T : BorderType, new()
    {
        var color = ColorOf(ColorRole.Rule);
        return new()
        {
            Val = BorderValues.Single,
            Color = color.Val,
            ThemeColor = color.ThemeColor,
            Size = Units.Eighths(thickness),
            Space = Units.BorderSpace(gap),
        };
    }
}
