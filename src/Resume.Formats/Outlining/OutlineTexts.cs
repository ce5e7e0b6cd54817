using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The texts of an outline.</summary>
internal static class OutlineTexts
{
    /// <summary>Every text that the author wrote, and the default headings.</summary>
    public static IEnumerable<InlineText> All(Header header, IEnumerable<Section> sections) =>
    [
        header.Name,
        header.Label,
        .. header.Contacts.SelectMany(In),
        .. sections.SelectMany(section => (IEnumerable<InlineText>)
            [section.Heading, .. In(section.Introduction), .. section.Entries.SelectMany(In)]),
    ];

    /// <summary>The texts of a contact, in order.</summary>
    public static IEnumerable<InlineText> In(Contact contact) => [InlineText.Plain(contact.Label.Text), contact.Text, contact.Note];

    /// <summary>The texts of a fact, in order.</summary>
    public static IEnumerable<InlineText> In(Fact fact) => [InlineText.Plain(fact.Label.Text), fact.Value];

    /// <summary>The texts of a line of an entry's header, in order.</summary>
    public static IEnumerable<InlineText> In(EntryHeaderLine line) => [.. line.Parts.Select(part => part.Text), line.Right];

    /// <summary>The texts of an entry, in order.</summary>
    public static IEnumerable<InlineText> In(OutlineEntry entry) =>
    [
        entry.Title,
        entry.Subtitle,
        entry.Location,
        entry.Dates?.Text ?? InlineText.Empty,
        .. In(entry.Summary),
        .. entry.Facts.SelectMany(In),
        .. entry.Bullets.SelectMany(In),
        .. entry.Entries.SelectMany(In),
    ];

    private static IEnumerable<InlineText> In(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(In),
        _ => [],
    });

    private static IEnumerable<InlineText> In(Bullet bullet) => bullet.Children.SelectMany(In).Prepend(bullet.Text);
}
