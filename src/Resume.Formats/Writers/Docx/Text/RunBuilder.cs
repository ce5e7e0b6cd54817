using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Text;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Characters in one style and direction -> a run.</summary>
internal sealed class RunBuilder(Theme theme, string language, FontSlots fonts, RunPropertiesFactory format)
{
    /// <param name="text">The characters.</param>
    /// <param name="context">Where they are.</param>
    /// <param name="style">Their style.</param>
    /// <param name="isLink">True in a link.</param>
    /// <param name="rightToLeft">Their direction.</param>
    /// <param name="ownLanguage">Their language where it is not that of the document, or null.</param>
    public Run Build(string text, RunContext context, TextStyle style, bool isLink, bool rightToLeft, string? ownLanguage)
    {
        var run = new Run();
        var properties = Properties(context, style, isLink, rightToLeft);
        properties.AppendNonNull(ownLanguage is null ? null : WordLanguage.Create(ownLanguage, rightToLeft));
        if (properties.HasChildren)
        {
            run.Append(properties);
        }

        // Programs that read documents ignore the case of a style.
        var cased = LetterCases.Choose(context.Uppercase && !style.HasFlag(TextStyle.Address), language).Apply(text);
        string[] parts = cased.Contains(InvisibleCharacters.SoftHyphen, StringComparison.Ordinal)
            ? cased.Split(InvisibleCharacters.SoftHyphen)
            : [cased];
        for (var i = 0; i < parts.Length; i++)
        {
            run.AppendNonNull(
                i > 0 ? new SoftHyphen() : null,
                parts[i].Length > 0 ? new WordText(parts[i]) { Space = SpaceProcessingModeValues.Preserve } : null);
        }

        return run;
    }

    /// <summary>A run with the tab before right-aligned text.</summary>
    public static Run Tab(bool rightToLeft)
    {
        var run = new Run();
        if (rightToLeft)
        {
            run.Append(new RunProperties { RightToLeftText = new() });
        }

        run.Append(new TabChar());
        return run;
    }

    private RunProperties Properties(RunContext context, TextStyle style, bool isLink, bool rightToLeft)
    {
        var bold = context.Bold || style.HasFlag(TextStyle.Strong);
        var italic = context.Italic || style.HasFlag(TextStyle.Emphasis);
        var code = style.HasFlag(TextStyle.Code);
        var name = CharacterStyle(context, style, isLink);

        var part = Part(name);
        var (styleBold, styleItalic) = name switch
        {
            StyleIds.Strong => (true, false),
            StyleIds.Emphasis => (false, true),
            _ => (part?.Bold == true, part?.Italic == true),
        };
        var boldSwitch = Switch(bold, context.ParagraphBold, styleBold);
        var italicSwitch = Switch(italic, context.ParagraphItalic, styleItalic);
        var capsSwitch = Switch(
            context.Uppercase && !style.HasFlag(TextStyle.Address),
            context.ParagraphUppercase,
            part?.Uppercase == true);

        // An address is copied by hand, and a word of code must not look like another one.
        var smallCapsSwitch = Switch(
            context.SmallCaps && (style & (TextStyle.Address | TextStyle.Code)) == TextStyle.None,
            context.ParagraphSmallCaps,
            part?.SmallCaps == true);

        return new RunProperties().AppendNonNull(
            name is null ? null : new RunStyle { Val = name },
            code && name != StyleIds.Code ? fonts.RunFonts(FontRole.Code) : null,
            Switched<Bold>(boldSwitch),
            Switched<BoldComplexScript>(boldSwitch),
            Switched<Italic>(italicSwitch),
            Switched<ItalicComplexScript>(italicSwitch),
            Switched<Caps>(capsSwitch),
            Switched<SmallCaps>(smallCapsSwitch),
            // The link style has the usual colour of links; links in a title may have the colour of the title.
            (isLink, context.Link, context.Color) switch
            {
                (true, ColorRole.Link, _) => null,
                (true, var color, _) => format.ColorOf(color),
                (_, _, { } color) => format.ColorOf(color),
                _ => null,
            },
            context.Tracking is { } tracking ? new Spacing { Val = Units.Twips(tracking) } : null,
            rightToLeft ? new RightToLeftText() : null);
    }

    // The tokens of a character style that is the style of another text.
    private TextStyleTokens? Part(string? characterStyle) => characterStyle switch
    {
        StyleIds.DateAndPlace => theme.Styles.Meta,
        StyleIds.SubtitleCharacters => theme.Styles.Label,
        StyleIds.Heading3Characters => theme.Styles.Subtitle,
        _ => null,
    };

    private static T? Switched<T>(bool? value)
        where T : OnOffType, new() =>
        value switch { true => new T(), false => new T { Val = false }, null => null };

    private static string? CharacterStyle(RunContext context, TextStyle style, bool isLink) => style switch
    {
        _ when isLink => StyleIds.Hyperlink,
        _ when style.HasFlag(TextStyle.Code) => StyleIds.Code,
        _ when context.CharacterStyle is not null => context.CharacterStyle,
        _ when style.HasFlag(TextStyle.Strong) => StyleIds.Strong,
        _ when style.HasFlag(TextStyle.Emphasis) => StyleIds.Emphasis,
        _ => null,
    };

    // Bold in the styles of paragraph and run cancel each other in some programs (ECMA-376, 17.7.3). There the run sets it directly.
    private static bool? Switch(bool wanted, bool inParagraph, bool inStyle) =>
        (inParagraph ^ inStyle) == wanted && (inParagraph | inStyle) == wanted ? null : wanted;
}
