using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>The context of a run: the style of its paragraph, and its character style.</summary>
/// <param name="ParagraphBold">Whether the paragraph's style is bold.</param>
/// <param name="ParagraphItalic">Whether the paragraph's style is italic.</param>
/// <param name="CharacterStyle">The style of the runs, or null.</param>
/// <param name="Bold">Whether plain text is bold.</param>
/// <param name="Italic">Whether plain text is italic.</param>
/// <param name="Link">The colour of links.</param>
internal sealed record RunContext(bool ParagraphBold, bool ParagraphItalic, string? CharacterStyle, bool Bold, bool Italic, ColorRole Link)
{
    /// <summary>Whether the paragraph's style is in capitals.</summary>
    public bool ParagraphUppercase { get; init; }

    /// <summary>Whether the text is in capitals.</summary>
    public bool Uppercase { get; init; }

    /// <summary>Whether the paragraph's style is in small capitals.</summary>
    public bool ParagraphSmallCaps { get; init; }

    /// <summary>Whether the text is in small capitals.</summary>
    public bool SmallCaps { get; init; }

    /// <summary>Space after each character in points, instead of the paragraph's tracking.</summary>
    public double? Tracking { get; init; }

    /// <summary>A colour that differs from that of the paragraph; it does not apply to links.</summary>
    public ColorRole? Color { get; init; }

    /// <summary>True in a paragraph that runs from right to left in a document that does not.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Plain text of a paragraph.</summary>
    public static RunContext Plain(ParagraphStyle style) =>
        In(new(style.Text.Bold, style.Text.Italic, null, style.Text.Bold, style.Text.Italic, style.Text.Link), style);

    /// <summary>Dates and places within a paragraph.</summary>
    public static RunContext DateAndPlace(ParagraphStyle style, TextStyleTokens meta) => Part(style, StyleIds.DateAndPlace, meta);

    /// <summary>A part of a paragraph in a character style.</summary>
    public static RunContext Part(ParagraphStyle style, string id, TextStyleTokens part) =>
        In(new(style.Text.Bold, style.Text.Italic, id, part.Bold, part.Italic, part.Link), style) with
        {
            Uppercase = part.Uppercase,
            SmallCaps = part.SmallCaps,
        };

    /// <summary>A run-in title.</summary>
    public static RunContext Strong(ParagraphStyle style) =>
        In(new(style.Text.Bold, style.Text.Italic, StyleIds.Strong, true, style.Text.Italic, style.Text.Link), style);

    /// <summary>The title of a table row, which the table style makes bold. It has the case of a title and the size of text.</summary>
    public static RunContext RowTitle(ParagraphStyle style, TextStyleTokens title) => WithCase(
        In(
            new(style.Text.Bold || title.Bold, style.Text.Italic, null, style.Text.Bold || title.Bold, style.Text.Italic, title.Link),
            style),
        title);

    /// <summary>A label before or above its text.</summary>
    public static RunContext Label(ParagraphStyle style, TextStyleTokens title) =>
        WithCase(Strong(style) with { Link = title.Link }, title);

    private static RunContext WithCase(RunContext context, TextStyleTokens title) => context with
    {
        Uppercase = title.Uppercase,
        SmallCaps = title.SmallCaps,
        Tracking = title.Tracking == 0 ? null : title.Tracking,
    };

    private static RunContext In(RunContext context, ParagraphStyle style) => context with
    {
        ParagraphUppercase = style.Text.Uppercase,
        Uppercase = style.Text.Uppercase,
        ParagraphSmallCaps = style.Text.SmallCaps,
        SmallCaps = style.Text.SmallCaps,
        IsRightToLeft = style.IsRightToLeft,
    };
}
