using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>
/// Adds the addresses of links that paper shows to the texts of an outline, each address once. Where they are short, so are texts that are
/// addresses.
/// </summary>
/// <param name="style">Which addresses paper shows.</param>
internal sealed class LinkAddresses(AddressStyle style)
{
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public Outline Show(Outline outline) => outline with
    {
        Header = outline.Header with
        {
            Label = Show(outline.Header.Label),
            Contacts = [.. outline.Header.Contacts.Select(Show)],
        },
        Sections = [.. outline.Sections.Select(Show)],
    };

    private Contact Show(Contact contact) => contact with { Text = Show(contact.Text), Note = Show(contact.Note) };

    private Section Show(Section section) => section with
    {
        Heading = Show(section.Heading),
        Introduction = Show(section.Introduction),
        Entries = [.. section.Entries.Select(Show)],
    };

    // A publication's DOI follows its title, so the title does not show it.
    private OutlineEntry Show(OutlineEntry entry)
    {
        foreach (var link in entry.Facts.SelectMany(fact => fact.Value.Inlines).OfType<Link>().Where(IsShown))
        {
            shown.Add(ShortUrl.Shorten(link.Target));
        }

        return entry with
        {
            Title = Show(entry.Title),
            Location = Show(entry.Location),
            Subtitle = Show(entry.Subtitle),
            Summary = Show(entry.Summary),
            Facts = [.. entry.Facts.Select(fact => fact with { Value = Show(fact.Value) })],
            Bullets = [.. entry.Bullets.Select(Show)],
            Entries = [.. entry.Entries.Select(Show)],
        };
    }

    private BlockText Show(BlockText text) => text with { Blocks = [.. text.Blocks.Select(Show)] };

    private Block Show(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Text = Show(paragraph.Text) },
        BulletList list => Show(list),
        _ => block,
    };

    private BulletList Show(BulletList list) => list with { Bullets = [.. list.Bullets.Select(Show)] };

    private Bullet Show(Bullet bullet) => bullet with { Text = Show(bullet.Text), Lists = [.. bullet.Lists.Select(Show)] };

    private InlineText Show(InlineText text)
    {
        if (!text.ContainsLink())
        {
            return text;
        }

        if (text.Parts.IsEmpty)
        {
            return text with { Inlines = [.. text.Inlines.Select(inline => inline is Link link ? Show(link) : inline)] };
        }

        ImmutableArray<InlineText> parts = [.. text.Parts.Select(Show)];
        return text with { Inlines = [.. parts.SelectMany(part => part.Inlines)], Parts = parts };
    }

    private Link Show(Link link)
    {
        // Otherwise it stays as its author wrote it.
        if (style == AddressStyle.Short && LinkAddress.IsWrittenAs(TextOf(link), link.Target))
        {
            link = link with { Runs = [link.Runs[0] with { Text = ShortUrl.Shorten(TextOf(link)) }] };
        }

        var isNew = shown.Add(ShortUrl.Shorten(link.Target));
        return style == AddressStyle.None || !isNew || IsShown(link) || link.Runs.IsEmpty
            ? link
            : link with { Runs = [.. link.Runs, new($" ({AddressOf(link)})", TextStyle.Address, link.Runs[^1].Span)] };
    }

    private string AddressOf(Link link) => style == AddressStyle.Full ? link.Target : ShortUrl.Shorten(link.Target);

    private static bool IsShown(Link link) => LinkAddress.IsShownBy(TextOf(link), link.Target);

    private static string TextOf(Link link) => string.Concat(link.Runs.Select(run => run.Text));
}
