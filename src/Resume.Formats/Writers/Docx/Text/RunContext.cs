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
    /// <summary>A colour that differs from that of the paragraph; it does not apply to links.</summary>
    public ColorRole? Color { get; init; }

    /// <summary>True in a paragraph that runs from right to left in a document that does not.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Plain text of a paragraph.</summary>
    public static RunContext Plain(ParagraphStyle style) =>
        new(style.Text.Bold, style.Text.Italic, null, style.Text.Bold, style.Text.Italic, style.Text.Link)
        {
            IsRightToLeft = style.IsRightToLeft,
        };

    /// <summary>Dates and places within a paragraph.</summary>
    public static RunContext DateAndPlace(ParagraphStyle style, TextStyleTokens meta) =>
        new(style.Text.Bold, style.Text.Italic, StyleIds.DateAndPlace, meta.Bold, meta.Italic, meta.Link)
        {
            IsRightToLeft = style.IsRightToLeft,
        };

    /// <summary>A run-in title.</summary>
    public static RunContext Strong(ParagraphStyle style) =>
        new(style.Text.Bold, style.Text.Italic, StyleIds.Strong, true, style.Text.Italic, style.Text.Link)
        {
            IsRightToLeft = style.IsRightToLeft,
        };

    /// <summary>The title of a table row, which the table style makes bold.</summary>
    public static RunContext RowTitle(ParagraphStyle style, TextStyleTokens title) =>
        new(style.Text.Bold || title.Bold, style.Text.Italic, null, style.Text.Bold || title.Bold, style.Text.Italic, title.Link)
        {
            IsRightToLeft = style.IsRightToLeft,
        };
}
