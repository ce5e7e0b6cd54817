using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Writers;

/// <summary>Every text of an outline, in the order that writers show it.</summary>
internal static class OutlineTexts
{
    public static IEnumerable<string> Of(Outline outline) =>
        Header(outline.Header).Concat(outline.Sections.SelectMany(Section)).Where(text => text.Length > 0);

    private static IEnumerable<string> Header(Header header) =>
        [header.Name.PlainText, header.Label.PlainText, .. header.Contacts.SelectMany(contact => new[] { contact.Label, contact.Text.PlainText, contact.Note.PlainText })];

    private static IEnumerable<string> Section(Section section) =>
        [section.Heading.PlainText, .. Blocks(section.Introduction), .. section.Entries.SelectMany(entry => Entry(entry, section.Layout))];

    private static IEnumerable<string> Entry(OutlineEntry entry, SectionLayout layout) =>
    [
        .. layout == SectionLayout.List ? entry.Head.SelectMany(line => new[] { line.Left.PlainText, line.Right.PlainText }) : [entry.Title.PlainText, entry.Subtitle.PlainText],
        .. Blocks(entry.Summary),
        .. entry.Facts.SelectMany(fact => new[] { fact.Label, fact.Value.PlainText }),
        .. entry.Bullets.SelectMany(Bullet),
        .. entry.Entries.SelectMany(role => Entry(role, layout)),
    ];

    private static IEnumerable<string> Blocks(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text.PlainText],
        BulletList list => list.Bullets.SelectMany(Bullet),
        _ => [],
    });

    private static IEnumerable<string> Bullet(Bullet bullet) => bullet.Children.SelectMany(Bullet).Prepend(bullet.Text.PlainText);
}
