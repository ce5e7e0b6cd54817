using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Outline = Resume.Formats.Outlining.Outline;
using WordStyles = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The styles part: document defaults, then all styles of paragraphs, characters, tables and lists.</summary>
internal sealed class StyleDefinitions(
    Theme theme,
    Outline outline,
    ParagraphStyles paragraphs,
    RunPropertiesFactory runs,
    FontSlots fonts,
    bool hasExactLines)
{
    public WordStyles Build()
    {
        var styles = new WordStyles { DocDefaults = Defaults(), LatentStyles = Latent() };
        OpenTypeNames.Declare(styles, theme);
        styles.Append(paragraphs.All.Select(Paragraph));
        styles.Append(new CharacterStyles(theme, paragraphs, runs, fonts).Build());
        styles.Append(TableStyles.Build(theme));
        styles.Append(new Style
        {
            Type = StyleValues.Numbering,
            Default = true,
            StyleId = StyleIds.NoList,
            StyleName = new() { Val = "No List" },
            UIPriority = new() { Val = 99 },
            SemiHidden = new(),
        });
        return styles;
    }

    private DocDefaults Defaults() => new()
    {
        RunPropertiesDefault = new()
        {
            RunPropertiesBaseStyle = new()
            {
                RunFonts = fonts.RunFonts(theme.Styles.Body.Font),
                // Kerning at all sizes; Word does not kern by default.
                Kern = new() { Val = 2 },
                Languages = new()
                {
                    Val = WordLanguage.Latin(outline.Language, outline.RightToLeft),
                    EastAsia = WordLanguage.EastAsian(outline.Language),
                    Bidi = WordLanguage.ComplexScript(outline.Language, outline.RightToLeft),
                },
            },
        },
        ParagraphPropertiesDefault = new(),
    };

    // Word offers only the styles defined here. Its hundreds of latent styles remain one click away.
    private static LatentStyles Latent() => new()
    {
        DefaultLockedState = false,
        DefaultUiPriority = 99,
        DefaultSemiHidden = false,
        DefaultUnhideWhenUsed = false,
        DefaultPrimaryStyle = false,
        Count = 376,
    };

    private Style Paragraph(ParagraphStyle style, int index) => new()
    {
        Type = StyleValues.Paragraph,
        Default = style.Id == StyleIds.Normal ? true : null,
        CustomStyle = style.Id == StyleIds.Contact ? true : null,
        StyleId = style.Id,
        StyleName = new() { Val = style.Name },
        BasedOn = style.Id == StyleIds.Normal ? null : new() { Val = StyleIds.Normal },
        NextParagraphStyle = style.Next == style.Id ? null : new() { Val = style.Next },
        LinkedStyle = style.CharacterStyle is { } linked ? new() { Val = linked } : null,
        UIPriority = new() { Val = index },
        PrimaryStyle = new(),
        StyleParagraphProperties = ParagraphProperties(style),
        StyleRunProperties = runs.Create(style.Text, Inherited(style)?.Text),
    };

    private StyleParagraphProperties ParagraphProperties(ParagraphStyle style) => new()
    {
        KeepNext = style.IsHead ? new() : null,
        KeepLines = style.IsHead ? new() : null,
        WidowControl = Inherited(style) is null ? new() : null,
        NumberingProperties = style.List is { } list
            ? new()
            {
                NumberingLevelReference = list.Level == 0 ? null : new() { Val = list.Level },
                NumberingId = new() { Val = list.Numbering },
            }
            : null,
        ParagraphBorders = runs.Rule(style.Rule, style.RuleThickness, style.RuleGap),
        Tabs = StyleTabs(style) is { Count: > 0 } stops ? new(stops) : null,
        // As in the other formats: Word would add a quarter of an em between Latin and East Asian letters.
        AutoSpaceDE = fonts.HasEastAsian && Inherited(style) is null ? new() { Val = false } : null,
        AutoSpaceDN = fonts.HasEastAsian && Inherited(style) is null ? new() { Val = false } : null,
        BiDi = outline.RightToLeft && Inherited(style) is null ? new() : null,
        SpacingBetweenLines = Spacing(style),
        Indentation = OtherIndent(style) is { } indent ? new() { Left = Units.TwipsText(indent) } : null,
        Justification = Alignment(style) is { } alignment ? new() { Val = alignment } : null,
        OutlineLevel = style.OutlineLevel is { } level ? new() { Val = level } : null,
    };

    private SpacingBetweenLines Spacing(ParagraphStyle style) => new()
    {
        Before = Units.TwipsText(style.Before),
        After = Units.TwipsText(style.After),
        Line = Units.TwipsText(style.Text.LineHeight),
        // The natural height of a line depends on the font, and fonts that replace each other differ.
        LineRule = hasExactLines ? LineSpacingRuleValues.Exact : LineSpacingRuleValues.AtLeast,
    };

    // The indent of a list is that of its numbering.
    private double? OtherIndent(ParagraphStyle style) =>
        style.List is not null || style.Indent == (Inherited(style)?.Indent ?? 0) ? null : style.Indent;

    // Justified text is running text: headings and lines with tabs would be torn.
    private JustificationValues? Alignment(ParagraphStyle style) =>
        style.Align == Themes.Alignment.Center && !HeadingRule.IsBeside(style) ? JustificationValues.Center
        : !theme.Justify ? null
        : Inherited(style) is null ? JustificationValues.Both
        : style.List is null ? JustificationValues.Left
        : null;

    private List<TabStop> StyleTabs(ParagraphStyle style) =>
        HeadingRule.IsBeside(style) ? [.. HeadingRule.Tabs(style, TextWidth)]
        : style.RightTab ? [RightTab(TextWidth)]
        : [];

    // Styles contain only their differences from Normal, so a change of Normal affects all of them.
    private ParagraphStyle? Inherited(ParagraphStyle style) => style.Id == StyleIds.Normal ? null : paragraphs.Normal;

    /// <summary>A tab stop for dates and places, at the end of a line of this width in points.</summary>
    public static TabStop RightTab(double width) => new() { Val = TabStopValues.Right, Position = Units.Twips(width) };

    private double TextWidth => theme.Page.TextWidth;
}
