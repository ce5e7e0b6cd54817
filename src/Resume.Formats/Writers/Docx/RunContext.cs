using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>What a run stands in: the paragraph's style and, within it, a character style.</summary>
/// <param name="ParagraphBold">Whether the paragraph's style is bold.</param>
/// <param name="ParagraphItalic">Whether the paragraph's style is italic.</param>
/// <param name="CharacterStyle">The style of the runs, or null.</param>
/// <param name="Bold">Whether plain text in it shall be bold.</param>
/// <param name="Italic">Whether plain text in it shall be italic.</param>
/// <param name="Link">The colour of links in it.</param>
internal sealed record RunContext(bool ParagraphBold, bool ParagraphItalic, string? CharacterStyle, bool Bold, bool Italic, ColorRole Link)
{
    /// <summary>A colour other than the paragraph's; links keep their own.</summary>
    public ColorRole? Color { get; init; }

    /// <summary>Plain text of a paragraph.</summary>
    public static RunContext Of(ParagraphStyle style) => new(style.Text.Bold, style.Text.Italic, null, style.Text.Bold, style.Text.Italic, style.Text.Link);

    /// <summary>Dates and places within a paragraph.</summary>
    public static RunContext DateAndPlace(ParagraphStyle style, TextStyleTokens meta) =>
        new(style.Text.Bold, style.Text.Italic, StyleIds.DateAndPlace, meta.Bold, meta.Italic, meta.Link);

    /// <summary>A run-in title.</summary>
    public static RunContext Strong(ParagraphStyle style) => new(style.Text.Bold, style.Text.Italic, StyleIds.Strong, true, style.Text.Italic, style.Text.Link);

    /// <summary>A row's title: the table's style makes it bold.</summary>
    public static RunContext RowTitle(ParagraphStyle style, TextStyleTokens title) =>
        new(style.Text.Bold || title.Bold, style.Text.Italic, null, style.Text.Bold || title.Bold, style.Text.Italic, title.Link);
}
