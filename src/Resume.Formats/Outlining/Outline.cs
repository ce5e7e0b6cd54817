using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>What every writer writes: the same header, sections and entries, in order, with dates formatted and labels in the document's language.</summary>
/// <param name="Language">The BCP 47 tag of the language it is written in.</param>
/// <param name="RightToLeft">True where that language is written from right to left.</param>
/// <param name="Header">Who it is about.</param>
/// <param name="Sections">Its sections, none of them empty.</param>
public sealed record Outline(string Language, bool RightToLeft, Header Header, ImmutableArray<Section> Sections)
{
    /// <summary>What stands between a label and what it labels, wherever a writer shows one: a colon and a space, unless the language has it otherwise.</summary>
    public LabelEnd LabelEnd { get; init; } = LabelEnd.Of(": ");
}

/// <summary>The head of the résumé.</summary>
public sealed record Header
{
    /// <summary>The person's name: the document's title.</summary>
    public required InlineText Name { get; init; }

    /// <summary>What the person is, or empty.</summary>
    public InlineText Label { get; init; } = InlineText.Empty;

    /// <summary>A picture of the person, shown beside or above the name; its alternative text is the name.</summary>
    public Photo? Photo { get; init; }

    /// <summary>Ways to reach the person, in the order to show them.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];
}

/// <summary>What a contact is.</summary>
public enum ContactKind
{
    /// <summary>Where the person lives.</summary>
    Location,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A website.</summary>
    Url,

    /// <summary>An account on a network.</summary>
    Profile,

    /// <summary>Words about the person, as pronouns are.</summary>
    Words,
}

/// <summary>A way to reach the person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What is shown, linked where there is a target: `linkedin.com/in/milo`.</param>
/// <param name="Label">What it is called, to show with the outline's <see cref="Outline.LabelEnd"/> before the text: "GitHub", "Home". Empty where the text tells by itself.</param>
/// <param name="Note">A remark to show in brackets, or empty: "mostly professional".</param>
public sealed record Contact(ContactKind Kind, InlineText Text, string Label, InlineText Note);

/// <summary>A section: a heading and what stands below it.</summary>
public sealed record Section
{
    /// <summary>`work`, `skills`, or the id of a section of one's own.</summary>
    public required string Id { get; init; }

    /// <summary>The heading, never empty.</summary>
    public required InlineText Heading { get; init; }

    /// <summary>What stands between heading and entries, or empty.</summary>
    public BlockText Introduction { get; init; } = BlockText.Empty;

    /// <summary>How the entries are laid out.</summary>
    public SectionLayout Layout { get; init; }

    /// <summary>Whether a page may end before or within it.</summary>
    public PageBreak PageBreak { get; init; }

    /// <summary>The entries; none where the introduction is all there is.</summary>
    public ImmutableArray<OutlineEntry> Entries { get; init; } = [];
}

/// <summary>An entry. Every part may be empty; an entry without a head holds bullets that stand right below the heading.</summary>
/// <remarks>
/// In <see cref="SectionLayout.List"/> a writer shows <see cref="Head"/>, then <see cref="Summary"/>, <see cref="Facts"/>, <see cref="Bullets"/>
/// and <see cref="Entries"/>. In <see cref="SectionLayout.Table"/> the title and subtitle are the left cell, the rest the right one.
/// In <see cref="SectionLayout.Inline"/> it is one paragraph: the title in bold, the label end, and the summary's only paragraph.
/// </remarks>
public sealed record OutlineEntry
{
    /// <summary>What it is, linked where it has a URL: the employer, the institution, the project.</summary>
    public InlineText Title { get; init; } = InlineText.Empty;

    /// <summary>What one was there: position and team, degree and area.</summary>
    public InlineText Subtitle { get; init; } = InlineText.Empty;

    /// <summary>Where it was: "San Francisco, CA".</summary>
    public InlineText Location { get; init; } = InlineText.Empty;

    /// <summary>When it was.</summary>
    public OutlineDates? Dates { get; init; }

    /// <summary>Paragraphs and lists about it.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>Labelled facts, each a line: "Advisor: Garth Gibson".</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Bullets within bullets.</summary>
    public ImmutableArray<Bullet> Bullets { get; init; } = [];

    /// <summary>Entries below it: several positions under one employer. They have no title of their own.</summary>
    public ImmutableArray<OutlineEntry> Entries { get; init; } = [];

    /// <summary>Whether a page may end before or within it.</summary>
    public PageBreak PageBreak { get; init; }

    /// <summary>The lines of its head, each with a left and a right part: what all formats with two sides show alike.</summary>
    public ImmutableArray<HeadLine> Head => HeadLine.Of(this);
}

/// <summary>When an entry was, in words and for machines.</summary>
/// <param name="Text">As shown: "May 2015 – Present".</param>
/// <param name="Start">The start for HTML's `time` element, or null where there are only words.</param>
/// <param name="End">The end, or null.</param>
public sealed record OutlineDates(InlineText Text, PartialDate? Start, PartialDate? End);

/// <summary>A labelled fact. The label is shown with the outline's <see cref="Outline.LabelEnd"/> after it.</summary>
public sealed record Fact(string Label, InlineText Value);
