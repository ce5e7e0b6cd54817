using System.Collections.Immutable;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>The paragraph styles that a theme makes.</summary>
internal sealed class ParagraphStyles(Theme theme)
{
    private readonly StyleTokens tokens = theme.Styles;

    /// <summary>Running text.</summary>
    public ParagraphStyle Normal { get; } = new(StyleIds.Normal, "Normal", StyleIds.Normal, theme.Styles.Body);

    /// <summary>The person's name.</summary>
    public ParagraphStyle Title => new(StyleIds.Title, "Title", StyleIds.Subtitle, tokens.Name) { Align = theme.Header.Align, IsHead = true };

    /// <summary>What the person is.</summary>
    public ParagraphStyle Subtitle => new(StyleIds.Subtitle, "Subtitle", StyleIds.Contact, tokens.Label) { Align = theme.Header.Align, IsHead = true };

    /// <summary>A line of contacts.</summary>
    public ParagraphStyle Contact => new(StyleIds.Contact, "Contact", StyleIds.Contact, tokens.Contact) { Align = theme.Header.Align };

    /// <summary>A section's heading.</summary>
    public ParagraphStyle Heading1 => new(StyleIds.Heading1, "heading 1", StyleIds.Heading2, tokens.Heading)
    {
        IsHead = true,
        OutlineLevel = 0,
        RuleThickness = theme.Section.RuleThickness,
        RuleGap = theme.Section.RuleGap,
    };

    /// <summary>The line of an entry's title.</summary>
    public ParagraphStyle Heading2 => new(StyleIds.Heading2, "heading 2", StyleIds.Heading3, tokens.Title) { IsHead = true, OutlineLevel = 1, RightTab = true };

    /// <summary>The line of an entry's subtitle.</summary>
    public ParagraphStyle Heading3 => new(StyleIds.Heading3, "heading 3", StyleIds.ListBullet, tokens.Subtitle) { IsHead = true, OutlineLevel = 2, RightTab = true };

    /// <summary>The footer of all pages but the first.</summary>
    public ParagraphStyle Footer => new(StyleIds.Footer, "footer", StyleIds.Footer, tokens.Footer) { RightTab = true };

    /// <summary>An item of a numbered list.</summary>
    public ParagraphStyle ListNumber => List(StyleIds.ListNumber, "List Number", new(Numbering.Numbers, 0));

    /// <summary>An item of a bulleted list; the deepest style serves all deeper levels.</summary>
    public ParagraphStyle ListBullet(int level) => level switch
    {
        0 => List(StyleIds.ListBullet, "List Bullet", new(Numbering.Bullets, 0)),
        1 => List(StyleIds.ListBullet2, "List Bullet 2", new(Numbering.Bullets, 1)),
        _ => List(StyleIds.ListBullet3, "List Bullet 3", new(Numbering.Bullets, 2)),
    };

    /// <summary>All of them, in the order of the styles part.</summary>
    public ImmutableArray<ParagraphStyle> All =>
        [Normal, Title, Subtitle, Contact, Heading1, Heading2, Heading3, ListBullet(0), ListBullet(1), ListBullet(2), ListNumber, Footer];

    private ParagraphStyle List(string id, string name, ListLevel level) =>
        new(id, name, id, tokens.Body) { Before = 0, After = theme.Bullets.SpaceBetween, List = level };
}
