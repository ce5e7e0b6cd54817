using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Parts;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The paragraph styles of a theme.</summary>
internal sealed class ParagraphStyles(Theme theme, Outline outline)
{
    private readonly StyleTokens tokens = theme.Styles;

    private readonly ListIndents indents = new(theme);

    /// <summary>Running text.</summary>
    public ParagraphStyle Normal { get; } = new(StyleIds.Normal, "Normal", StyleIds.Normal, theme.Styles.Body)
    {
        Indent = theme.StartColumn.Indent,
    };

    /// <summary>The person's name.</summary>
    public ParagraphStyle Title => new(StyleIds.Title, "Title", StyleIds.Subtitle, tokens.Name)
    {
        Align = theme.Header.Align,
        Indent = HeaderIndent + Unseen(theme.Header.Align, tokens.Name),
        IsHead = true,
    };

    /// <summary>The label of the person, such as a job title.</summary>
    public ParagraphStyle Subtitle => new(StyleIds.Subtitle, "Subtitle", StyleIds.Contact, tokens.Label)
    {
        Align = theme.Header.Align,
        Indent = HeaderIndent + Unseen(theme.Header.Align, tokens.Label),
        IsHead = true,
        CharacterStyle = theme.Header.Label == LabelPlace.Beside ? StyleIds.SubtitleCharacters : null,
    };

    /// <summary>A line of contacts.</summary>
    public ParagraphStyle Contact => new(StyleIds.Contact, "Contact", StyleIds.Contact, tokens.Contact)
    {
        Align = theme.Header.Align,
        Indent = HeaderIndent,
    };

    /// <summary>True where headings begin before their sections: Word has no paragraphs beside each other, so they are above them.</summary>
    public bool HeadingsHang => theme.StartColumn.Holds == StartColumnContent.Headings;

    /// <summary>The heading of a section.</summary>
    public ParagraphStyle Heading1 => new(StyleIds.Heading1, "heading 1", StyleIds.Heading2, tokens.Heading)
    {
        IsHead = true,
        OutlineLevel = 0,
        Align = HeadingsHang ? Alignment.Start : theme.Section.Align,
        After = HeadingsHang ? 0 : tokens.Heading.SpaceAfter,
        Indent = HeadingsHang ? 0
            : theme.StartColumn.Indent + (theme.Section.RuleThickness > 0 ? 0 : Unseen(theme.Section.Align, tokens.Heading)),
        Rule = theme.Section.Rule,
        RuleThickness = HeadingsHang && theme.Section.Rule != RulePlace.Above ? 0 : theme.Section.RuleThickness,
        RuleGap = theme.Section.RuleGap,
    };

    /// <summary>The line with the title of an entry.</summary>
    public ParagraphStyle Heading2 => new(StyleIds.Heading2, "heading 2", StyleIds.Heading3, tokens.Title)
    {
        IsHead = true,
        OutlineLevel = 1,
        Indent = theme.StartColumn.Indent,
        RightTab = true,
    };

    /// <summary>The line with the subtitle of an entry.</summary>
    public ParagraphStyle Heading3 => new(StyleIds.Heading3, "heading 3", StyleIds.ListBullet, tokens.Subtitle)
    {
        IsHead = true,
        OutlineLevel = 2,
        Indent = theme.StartColumn.Indent,
        RightTab = true,
        CharacterStyle = theme.Entry.Lines == 1 ? StyleIds.Heading3Characters : null,
    };

    /// <summary>The running head of all pages but the first.</summary>
    public ParagraphStyle RunningHead => new(StyleIds.RunningHead, "header", StyleIds.RunningHead, tokens.Footer) { RightTab = true };

    /// <summary>An item of a numbered list.</summary>
    public ParagraphStyle ListNumber => List(StyleIds.ListNumber, "List Number", indents.Number(ListNumbering.Numbers, 0, 0));

    /// <summary>An item of a bulleted list. The third style is also for deeper levels.</summary>
    public ParagraphStyle ListBullet(int level) => level switch
    {
        0 => List(StyleIds.ListBullet, "List Bullet", indents.Bullet(ListNumbering.Bullets, 0)),
        1 => List(StyleIds.ListBullet2, "List Bullet 2", indents.Bullet(ListNumbering.Bullets, 1)),
        _ => List(StyleIds.ListBullet3, "List Bullet 3", indents.Bullet(ListNumbering.Bullets, 2)),
    };

    /// <summary>A style for a paragraph with these texts, in their direction.</summary>
    public ParagraphStyle For(ParagraphStyle style, params IEnumerable<InlineText> paragraph) =>
        style with { IsRightToLeft = !outline.RightToLeft && outline.IsRightToLeft(paragraph) };

    /// <summary>All of them, in the order of the styles part.</summary>
    public ImmutableArray<ParagraphStyle> All =>
    [
        Normal, Title, Subtitle, Contact, Heading1, Heading2, Heading3,
        ListBullet(0), ListBullet(1), ListBullet(2), ListNumber, RunningHead,
    ];

    /// <summary>Indent of the header, in points: dates in the start column are beside entries, headings there below the header.</summary>
    public double HeaderIndent => theme.StartColumn.Holds == StartColumnContent.Dates ? theme.StartColumn.Indent : 0;

    // The space after the last letter: without the same space before the first one, a centred line would be off its centre.
    private static double Unseen(Alignment alignment, TextStyleTokens text) =>
        alignment == Alignment.Center ? Math.Max(0, text.Tracking) : 0;

    private ParagraphStyle List(string id, string name, ListLevel level) =>
        new(id, name, id, tokens.Body) { Before = 0, After = theme.Bullets.SpaceBetween, List = level, Indent = level.Indent };
}
