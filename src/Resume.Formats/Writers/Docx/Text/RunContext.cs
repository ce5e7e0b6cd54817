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

    /// <summary>Space after each character in points, instead of the paragraph's tracking.</summary>
    public double? Tracking { get; init; }

    /// <summary>A colour that differs from that of the paragraph; it does not apply to links.</summary>
    public ColorRole? Color { get; init; }

    /// <summary>Plain text of a paragraph.</summary>
    public static RunContext Plain(ParagraphStyle style) =>
        WithCase(new(style.Text.Bold, style.Text.Italic, null, style.Text.Bold, style.Text.Italic, style.Text.Link), style);

    /// <summary>Dates and places within a paragraph.</summary>
    public static RunContext DateAndPlace(ParagraphStyle style, TextStyleTokens meta) =>
        WithCase(new(style.Text.Bold, style.Text.Italic, StyleIds.DateAndPlace, meta.Bold, meta.Italic, meta.Link), style) with
        {
            Uppercase = meta.Uppercase,
        };

    /// <summary>A run-in title.</summary>
    public static RunContext Strong(ParagraphStyle style) =>
        WithCase(new(style.Text.Bold, style.Text.Italic, StyleIds.Strong, true, style.Text.Italic, style.Text.Link), style);

    /// <summary>The title of a table row, which the table style makes bold.</summary>
    public static RunContext RowTitle(ParagraphStyle style, TextStyleTokens title) =>
        WithCase(
            new(style.Text.Bold || title.Bold, style.Text.Italic, null, style.Text.Bold || title.Bold, style.Text.Italic, title.Link),
            style);

    private static RunContext WithCase(RunContext context, ParagraphStyle style) =>
        context with { ParagraphUppercase = style.Text.Uppercase, Uppercase = style.Text.Uppercase };
}
