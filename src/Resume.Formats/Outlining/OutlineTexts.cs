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
        .. header.Contacts.SelectMany(Of),
        .. sections.SelectMany(section => (IEnumerable<InlineText>)
            [section.Heading, .. Of(section.Introduction), .. section.Entries.SelectMany(Of)]),
    ];

    /// <summary>The texts of a contact, in order.</summary>
    public static IEnumerable<InlineText> Of(Contact contact) => [InlineText.Plain(contact.Label.Text), contact.Text, contact.Note];

    /// <summary>The texts of a fact, in order.</summary>
    public static IEnumerable<InlineText> Of(Fact fact) => [InlineText.Plain(fact.Label.Text), fact.Value];

    /// <summary>The texts of a line of an entry's header, in order.</summary>
    public static IEnumerable<InlineText> Of(EntryHeaderLine line) => [line.Left, line.Right];

    /// <summary>The texts of an entry, in order.</summary>
    public static IEnumerable<InlineText> Of(OutlineEntry entry) =>
    [
        entry.Title,
        entry.Subtitle,
        entry.Location,
        entry.Dates?.Text ?? InlineText.Empty,
        .. Of(entry.Summary),
        .. entry.Facts.SelectMany(Of),
        .. entry.Bullets.SelectMany(Of),
        .. entry.Entries.SelectMany(Of),
    ];

    private static IEnumerable<InlineText> Of(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(Of),
        _ => [],
    });

    private static IEnumerable<InlineText> Of(Bullet bullet) => bullet.Children.SelectMany(Of).Prepend(bullet.Text);
}
