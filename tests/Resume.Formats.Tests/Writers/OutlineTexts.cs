using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Writers;

/// <summary>Every text of an outline, in the order that writers show it.</summary>
internal static class OutlineTexts
{
    // Formats that show sidebars.
    private static readonly string[] Columns = ["html", "pdf"];

    // Formats that have the same words in all themes, to be read by programs.
    private static readonly string[] Plain = ["txt", "md"];

    public static IEnumerable<string> List(Outline outline, string format = "html", Theme? theme = null)
    {
        // What is in the start column is the start of the line beside it, except in HTML.
        var order = new Order(!Plain.Contains(format), format is "docx" or "pdf" && theme?.StartColumn.Holds == StartColumnContent.Dates);
        var sections = theme is not null && Columns.Contains(format)
            ? theme.Sidebar.InReadingOrder(outline.Sections, section => section.Id)
            : outline.Sections;
        return Header(outline.Header).Concat(sections.SelectMany(section => Section(section, order))).SelectMany(Runs);
    }

    private sealed record Order(bool Cites, bool StartsWithDates);

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

    private static IEnumerable<InlineText> Section(Section section, Order order) =>
        [section.Heading, .. Blocks(section.Introduction), .. section.Entries.SelectMany(entry => Entry(entry, section.Layout, order))];

    private static IEnumerable<InlineText> Entry(OutlineEntry entry, SectionLayout layout, Order order) =>
    [
        .. order.Cites && !entry.Citation.IsEmpty ? [entry.Citation]
            : layout == SectionLayout.List ? entry.HeaderLines.SelectMany(line => Line(line, order))
            : [entry.Title, entry.Subtitle],
        .. Blocks(entry.Summary),
        .. (order.Cites && !entry.Citation.IsEmpty ? entry.UncitedFacts : entry.Facts)
            .SelectMany(fact => new[] { InlineText.Plain(fact.Label.Text), fact.Value }),
        .. entry.Bullets.SelectMany(Bullet),
        .. entry.Entries.SelectMany(role => Entry(role, layout, order)),
    ];

    private static InlineText[] Line(EntryHeaderLine line, Order order) =>
        order.StartsWithDates && line.Dates is not null ? [line.Right, line.Left] : [line.Left, line.Right];

    private static IEnumerable<InlineText> Blocks(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(Bullet),
        _ => [],
    });

    private static IEnumerable<InlineText> Bullet(Bullet bullet) => bullet.Children.SelectMany(Bullet).Prepend(bullet.Text);
}
