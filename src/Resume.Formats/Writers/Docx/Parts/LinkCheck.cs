using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>Finds links that Word cannot open, without writing a document: the first one of each target, as <see cref="Hyperlinks"/>.</summary>
internal static class LinkCheck
{
    public static void Check(Outline outline, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var links = Texts(outline).SelectMany(text => text.Inlines).OfType<Link>().DistinctBy(link => link.Target, StringComparer.Ordinal);
        foreach (var link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Hyperlinks.FindUri(link.Target) is null)
            {
                diagnostics.Report(Hyperlinks.NotWritten(link));
            }
        }
    }

    private static IEnumerable<InlineText> Texts(Outline outline) =>
    [
        outline.Header.Name, outline.Header.Label,
        .. outline.Header.Contacts.SelectMany(contact => new[] { contact.Text, contact.Note }),
        .. outline.Sections.SelectMany(section => (IEnumerable<InlineText>)
            [section.Heading, .. Texts(section.Introduction), .. section.Entries.SelectMany(Texts)]),
    ];

    private static IEnumerable<InlineText> Texts(OutlineEntry entry) =>
    [
        entry.Title, entry.Subtitle, entry.Location,
        .. Texts(entry.Summary),
        .. entry.Facts.Select(fact => fact.Value),
        .. entry.Bullets.SelectMany(Texts),
        .. entry.Entries.SelectMany(Texts),
    ];

    private static IEnumerable<InlineText> Texts(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(Texts),
        _ => [],
    });

    private static IEnumerable<InlineText> Texts(Bullet bullet) =>
        bullet.Children.SelectMany(Texts).Prepend(bullet.Text);
}
