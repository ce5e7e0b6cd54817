namespace Resume.Formats.Model;

/// <summary>Marks texts in another language than the document's, such as one without a translation.</summary>
internal static class TextLanguage
{
    /// <summary>The text with its language; the same text for null.</summary>
    public static InlineText InLanguage(this InlineText text, string? language) =>
        language is null ? text : text with { Inlines = [.. text.Inlines.Select(inline => Mark(inline, language))] };

    /// <inheritdoc cref="InLanguage(InlineText, string?)"/>
    public static BlockText InLanguage(this BlockText text, string? language) =>
        language is null ? text : text with { Blocks = [.. text.Blocks.Select(block => Mark(block, language))] };

    /// <inheritdoc cref="InLanguage(InlineText, string?)"/>
    public static BulletList InLanguage(this BulletList list, string? language) => language is null ? list : list with
    {
        Bullets =
        [
            .. list.Bullets.Select(bullet => bullet with
            {
                Text = bullet.Text.InLanguage(language),
                Lists = [.. bullet.Lists.Select(each => each.InLanguage(language))],
            }),
        ],
    };

    private static Block Mark(Block block, string language) => block switch
    {
        Paragraph paragraph => new Paragraph(paragraph.Text.InLanguage(language)),
        BulletList list => list.InLanguage(language),
        _ => block,
    };

    private static Inline Mark(Inline inline, string language) => inline switch
    {
        TextRun run => run with { Language = language },
        Link link => link with { Runs = [.. link.Runs.Select(run => run with { Language = language })] },
        _ => inline,
    };
}
