using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Writers;

/// <summary>Every text of an outline, in the order that writers show it.</summary>
internal static class OutlineTexts
{
    public static IEnumerable<string> List(Outline outline) =>
        Header(outline.Header).Concat(outline.Sections.SelectMany(Section)).SelectMany(Runs);

    // Each run on its own, because plain text shows the target after a link.
    private static IEnumerable<string> Runs(InlineText text) => text.Inlines.SelectMany(inline => inline switch
    {
        TextRun run => [run.Text],
        Link link => link.Runs.Select(run => run.Text),
        _ => [],
    });

    private static IEnumerable<InlineText> Header(Header header) =>
        [header.Name, header.Label, .. header.Contacts.SelectMany(Contact)];

    private static IEnumerable<InlineText> Contact(Contact contact) =>
        [InlineText.Plain(contact.Label.Text), contact.Text, contact.Note];

    private static IEnumerable<InlineText> Section(Section section) =>
        [section.Heading, .. Blocks(section.Introduction), .. section.Entries.SelectMany(entry => Entry(entry, section.Layout))];

    private static IEnumerable<InlineText> Entry(OutlineEntry entry, SectionLayout layout) =>
    [
        .. layout == SectionLayout.List
            ? entry.HeaderLines.SelectMany(line => new[] { line.Left, line.Right })
            : [entry.Title, entry.Subtitle],
        .. Blocks(entry.Summary),
        .. entry.Facts.SelectMany(fact => new[] { InlineText.Plain(fact.Label.Text), fact.Value }),
        .. entry.Bullets.SelectMany(Bullet),
        .. entry.Entries.SelectMany(role => Entry(role, layout)),
    ];

    private static IEnumerable<InlineText> Blocks(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(Bullet),
        _ => [],
    });

    private static IEnumerable<InlineText> Bullet(Bullet bullet) => bullet.Children.SelectMany(Bullet).Prepend(bullet.Text);
}
