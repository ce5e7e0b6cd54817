using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>The styles part: the document's defaults, then every style that a paragraph, a run or a table names.</summary>
internal sealed class StyleSheet(Theme theme, Outline outline, ParagraphStyles paragraphs, RunFormat runs, FontSlots fonts)
{
    public Styles Build()
    {
        var styles = new Styles { DocDefaults = Defaults(), LatentStyles = Latent() };
        styles.Append(paragraphs.All.Select(Paragraph));
        styles.Append(new CharacterStyles(theme, runs, fonts).Build());
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
                // Kerning from the smallest size on: Word leaves pairs unkerned unless told.
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

    // Word offers only what is defined here; its own hundreds of styles stay one click away.
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
        UIPriority = new() { Val = index },
        PrimaryStyle = new(),
        StyleParagraphProperties = ParagraphProperties(style),
        StyleRunProperties = runs.Of(style.Text, Inherited(style)?.Text),
    };

    private StyleParagraphProperties ParagraphProperties(ParagraphStyle style) => new()
    {
        KeepNext = style.IsHead ? new() : null,
        KeepLines = style.IsHead ? new() : null,
        WidowControl = Inherited(style) is null ? new() : null,
        NumberingProperties = style.List is { } list
            ? new() { NumberingLevelReference = list.Level == 0 ? null : new() { Val = list.Level }, NumberingId = new() { Val = list.Numbering } }
            : null,
        ParagraphBorders = runs.RuleBelow(style.RuleThickness, style.RuleGap),
        Tabs = style.RightTab ? new(RightTab(TextWidth)) : null,
        BiDi = outline.RightToLeft && Inherited(style) is null ? new() : null,
        SpacingBetweenLines = Spacing(style),
        Justification = style.Align == Alignment.Center ? new() { Val = JustificationValues.Center } : null,
        OutlineLevel = style.OutlineLevel is { } level ? new() { Val = level } : null,
    };

    private static SpacingBetweenLines Spacing(ParagraphStyle style) => new()
    {
        Before = Units.TwipsText(style.Before),
        After = Units.TwipsText(style.After),
        Line = Units.TwipsText(style.Text.LineHeight),
        // At least, not exactly: a word that is made larger by hand, or a picture that is put in, is not cut off.
        LineRule = LineSpacingRuleValues.AtLeast,
    };

    // A style says only what is otherwise with it than with Normal, so that a change of Normal reaches all.
    private ParagraphStyle? Inherited(ParagraphStyle style) => style.Id == StyleIds.Normal ? null : paragraphs.Normal;

    /// <summary>A stop at the end of a line of this width, in points, for dates and places.</summary>
    public static TabStop RightTab(double width) => new() { Val = TabStopValues.Right, Position = Units.Twips(width) };

    private double TextWidth => theme.Page.TextWidth;
}
