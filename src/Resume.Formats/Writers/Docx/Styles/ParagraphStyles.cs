using System.Collections.Immutable;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Parts;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The paragraph styles of a theme.</summary>
internal sealed class ParagraphStyles(Theme theme)
{
    private readonly StyleTokens tokens = theme.Styles;

    /// <summary>Running text.</summary>
    public ParagraphStyle Normal { get; } = new(StyleIds.Normal, "Normal", StyleIds.Normal, theme.Styles.Body);

    /// <summary>The person's name.</summary>
    public ParagraphStyle Title => new(StyleIds.Title, "Title", StyleIds.Subtitle, tokens.Name)
    {
        Align = theme.Header.Align,
        IsHead = true,
    };

    /// <summary>The label of the person, such as a job title.</summary>
    public ParagraphStyle Subtitle => new(StyleIds.Subtitle, "Subtitle", StyleIds.Contact, tokens.Label)
    {
        Align = theme.Header.Align,
        IsHead = true,
    };

    /// <summary>A line of contacts.</summary>
    public ParagraphStyle Contact => new(StyleIds.Contact, "Contact", StyleIds.Contact, tokens.Contact) { Align = theme.Header.Align };

    /// <summary>The heading of a section.</summary>
    public ParagraphStyle Heading1 => new(StyleIds.Heading1, "heading 1", StyleIds.Heading2, tokens.Heading)
    {
        IsHead = true,
        OutlineLevel = 0,
        RuleThickness = theme.Section.RuleThickness,
        RuleGap = theme.Section.RuleGap,
    };

    /// <summary>The line with the title of an entry.</summary>
    public ParagraphStyle Heading2 => new(StyleIds.Heading2, "heading 2", StyleIds.Heading3, tokens.Title)
    {
        IsHead = true,
        OutlineLevel = 1,
        RightTab = true,
    };

    /// <summary>The line with the subtitle of an entry.</summary>
    public ParagraphStyle Heading3 => new(StyleIds.Heading3, "heading 3", StyleIds.ListBullet, tokens.Subtitle)
    {
        IsHead = true,
        OutlineLevel = 2,
        RightTab = true,
    };

    /// <summary>The running head of all pages but the first.</summary>
    public ParagraphStyle RunningHead => new(StyleIds.RunningHead, "header", StyleIds.RunningHead, tokens.Footer) { RightTab = true };

    /// <summary>An item of a numbered list.</summary>
    public ParagraphStyle ListNumber => List(StyleIds.ListNumber, "List Number", new(ListNumbering.Numbers, 0));

    /// <summary>An item of a bulleted list. The third style is also for deeper levels.</summary>
    public ParagraphStyle ListBullet(int level) => level switch
    {
        0 => List(StyleIds.ListBullet, "List Bullet", new(ListNumbering.Bullets, 0)),
        1 => List(StyleIds.ListBullet2, "List Bullet 2", new(ListNumbering.Bullets, 1)),
        _ => List(StyleIds.ListBullet3, "List Bullet 3", new(ListNumbering.Bullets, 2)),
    };

    /// <summary>All of them, in the order of the styles part.</summary>
    public ImmutableArray<ParagraphStyle> All =>
    [
        Normal, Title, Subtitle, Contact, Heading1, Heading2, Heading3,
        ListBullet(0), ListBullet(1), ListBullet(2), ListNumber, RunningHead,
    ];

    private ParagraphStyle List(string id, string name, ListLevel level) =>
        new(id, name, id, tokens.Body) { Before = 0, After = theme.Bullets.SpaceBetween, List = level };
}
