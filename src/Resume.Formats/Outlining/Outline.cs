using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>
/// The input of every writer: header, sections and entries in order, with formatted dates and with labels in the document's language.
/// </summary>
/// <param name="Language">The BCP 47 tag of the document's language.</param>
/// <param name="RightToLeft">True where that language is written from right to left.</param>
/// <param name="Header">The header of the résumé.</param>
/// <param name="Sections">The sections, none of them empty.</param>
public sealed record Outline(string Language, bool RightToLeft, Header Header, ImmutableArray<Section> Sections)
{
    /// <summary>
    /// True where nobody named the language, and the text contains right-to-left letters: each paragraph has its own direction.
    /// </summary>
    public bool ParagraphsDecideDirection { get; init; }

    /// <summary>
    /// True if a paragraph runs from right to left: that of its first letter with a direction (UAX #9, P2 and P3), where paragraphs decide
    /// it, otherwise that of the document.
    /// </summary>
    /// <param name="paragraph">The texts of the paragraph, in order.</param>
    public bool IsRightToLeft(params IEnumerable<InlineText> paragraph) =>
        ParagraphsDecideDirection && ParagraphDirection.IsRightToLeft(paragraph.Select(text => text.PlainText)) is { } direction
            ? direction
            : RightToLeft;
}

/// <summary>The header of the résumé.</summary>
public sealed record Header
{
    /// <summary>The person's name: the document's title.</summary>
    public required InlineText Name { get; init; }

    /// <summary>The person's job title, or empty.</summary>
    public InlineText Label { get; init; } = InlineText.Empty;

    /// <summary>A picture of the person, beside or above the name; its alternative text is the name.</summary>
    public Photo? Photo { get; init; }

    /// <summary>Ways to contact the person, in the order to show them.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];
}

/// <summary>The kind of a contact.</summary>
public enum ContactKind
{
    /// <summary>The person's location.</summary>
    Location,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A website.</summary>
    Url,

    /// <summary>An account on a network.</summary>
    Profile,

    /// <summary>Words about the person, such as pronouns or a nationality.</summary>
    Words,
}

/// <summary>A way to contact the person.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The text to show, linked where there is a target: `linkedin.com/in/milo`.</param>
/// <param name="Label">The label before the text, such as "GitHub: "; none where the text needs no label.</param>
/// <param name="Note">A remark to show in parentheses, or empty: "mostly professional".</param>
public sealed record Contact(ContactKind Kind, InlineText Text, Label Label, InlineText Note);

/// <summary>A section: a heading and its content.</summary>
public sealed record Section
{
    /// <summary>`work`, `skills`, or the id of a custom section.</summary>
    public required string Id { get; init; }

    /// <summary>The heading, never empty.</summary>
    public required InlineText Heading { get; init; }

    /// <summary>False if the heading is not shown: it only names the section where readers navigate.</summary>
    public bool ShowsHeading { get; init; } = true;

    /// <summary>The text between heading and entries, or empty.</summary>
    public BlockText Introduction { get; init; } = BlockText.Empty;

    /// <summary>The layout of the entries.</summary>
    public SectionLayout Layout { get; init; }

    /// <summary>Controls page breaks before and within it.</summary>
    public PageBreak PageBreak { get; init; }

    /// <summary>The entries; none where there is only an introduction.</summary>
    public ImmutableArray<OutlineEntry> Entries { get; init; } = [];
}

/// <summary>An entry. Every part may be empty; an entry without a header consists of bullets right below the heading.</summary>
/// <remarks>
/// In <see cref="SectionLayout.List"/> a writer shows <see cref="HeaderLines"/>, then <see cref="Summary"/>, <see cref="Facts"/>,
/// <see cref="Bullets"/> and <see cref="Entries"/>. In <see cref="SectionLayout.Table"/> the title and subtitle are the left cell,
/// the rest is the right one. In <see cref="SectionLayout.Inline"/> it is one paragraph: the title in bold,
/// <see cref="TitleEnd"/>, and the only paragraph of the summary.
/// </remarks>
public sealed record OutlineEntry
{
    /// <summary>The employer, the institution, the project; a link where it has a URL.</summary>
    public InlineText Title { get; init; } = InlineText.Empty;

    /// <summary>
    /// The punctuation between title and text in <see cref="SectionLayout.Inline"/>: ":" in bold, and a space. In a table too, for themes where
    /// labels are before the text.
    /// </summary>
    public LabelEnd TitleEnd { get; init; } = LabelEnd.None;

    /// <summary>Position and team, degree and area.</summary>
    public InlineText Subtitle { get; init; } = InlineText.Empty;

    /// <summary>The location: "San Francisco, CA".</summary>
    public InlineText Location { get; init; } = InlineText.Empty;

    /// <summary>The dates, or null.</summary>
    public OutlineDates? Dates { get; init; }

    /// <summary>Paragraphs and lists.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>Labelled facts, each on its own line: "Advisor: Garth Gibson".</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Bullets with nested bullets.</summary>
    public ImmutableArray<Bullet> Bullets { get; init; } = [];

    /// <summary>Nested entries, such as several positions at one employer. They have no title.</summary>
    public ImmutableArray<OutlineEntry> Entries { get; init; } = [];

    /// <summary>Controls page breaks before and within it.</summary>
    public PageBreak PageBreak { get; init; }

    /// <summary>The lines of its header, each with a left and a right side. All formats with two sides show the same.</summary>
    public ImmutableArray<EntryHeaderLine> HeaderLines => EntryHeader.Arrange(this, HeaderStyle);

    /// <summary>
    /// A publication as one paragraph, "Authors. Title. Publisher, year.", to show instead of the header lines; empty for other entries, and
    /// where the theme shows publications as entries.
    /// </summary>
    public InlineText Citation { get; init; } = InlineText.Empty;

    /// <summary>The number of <see cref="Citation"/>, to show in square brackets; null for none.</summary>
    public int? Number { get; init; }

    /// <summary>The facts that <see cref="Citation"/> does not have, to show below it.</summary>
    public ImmutableArray<Fact> UncitedFacts => [.. Facts.Where(fact => !CitationOutliner.Cites(fact))];

    /// <summary>The arrangement of the header lines.</summary>
    internal EntryStyle HeaderStyle { get; init; } = EntryStyle.Default;
}

/// <summary>A labelled fact: "Advisor: " and "Garth Gibson".</summary>
public sealed record Fact(Label Label, InlineText Value)
{
    /// <summary>What it states, whatever the language: "advisor".</summary>
    internal string Key { get; init; } = "";
}
