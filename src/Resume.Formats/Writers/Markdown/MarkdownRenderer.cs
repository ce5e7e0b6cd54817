using System.Globalization;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Markdown;

/// <summary>Renders an outline as Markdown, from top to bottom, in the order of the plain text.</summary>
/// <param name="cancellationToken">Asked for in each paragraph.</param>
internal sealed class MarkdownRenderer(CancellationToken cancellationToken = default)
{
    // No vertical bar: on some sites it would start a table.
    private const string Separator = " · ";

    private const int SectionLevel = 2;

    private readonly MarkdownBlocks blocks = new(MarkdownDialect.GitHub, cancellationToken);

    public string Render(Outline outline)
    {
        RenderHeader(outline.Header);
        foreach (var section in outline.Sections)
        {
            RenderSection(section);
        }

        return blocks.ToString();
    }

    private void RenderHeader(Header header)
    {
        blocks.AddHeading(1, header.Name);
        blocks.AddParagraph(Render(header.Label));
        blocks.AddParagraph([.. header.Contacts.Select(contact =>
            Render(contact.Note.IsEmpty
                ? [Plain(contact.Label.ToString()), contact.Text]
                : [Plain(contact.Label.ToString()), contact.Text, Plain(" ("), contact.Note, Plain(")")]))]);
    }

    private void RenderSection(Section section)
    {
        if (section.ShowsHeading)
        {
            blocks.AddHeading(SectionLevel, section.Heading);
        }

        blocks.Add(section.Introduction);
        if (section.Layout == SectionLayout.Inline)
        {
            blocks.AddParagraph([.. section.Entries.Select(RenderInline)]);
            return;
        }

        foreach (var entry in section.Entries)
        {
            if (section.Layout == SectionLayout.Table)
            {
                RenderRow(entry);
            }
            else
            {
                RenderEntry(entry, SectionLevel + 1);
            }
        }
    }

    private static string RenderInline(OutlineEntry entry)
    {
        var text = entry.Summary.Blocks is [Paragraph paragraph, ..] ? paragraph.Text : InlineText.Empty;
        return Render(
            MarkdownInlines.Bold(entry.Title), new([new TextRun(entry.TitleEnd.Mark, TextStyle.Strong)]), Plain(entry.TitleEnd.Gap), text);
    }

    private void RenderRow(OutlineEntry entry)
    {
        blocks.AddParagraph(Join(MarkdownInlines.Bold(entry.Title), entry.Subtitle, entry.Location, entry.Dates?.Text ?? InlineText.Empty));
        RenderBody(entry, SectionLevel + 1);
    }

    // The first line is the heading, as in HTML. The dates are below it: they would not help anyone who follows a link to the heading.
    private void RenderEntry(OutlineEntry entry, int level)
    {
        // As in plain text, the place of each part does not depend on the theme.
        if (EntryHeader.Arrange(entry, EntryStyle.Default) is [var first, .. var others])
        {
            blocks.AddHeading(level, first.Left);
            blocks.AddParagraph([Join(first.Right), .. others.Select(line => Join(line.Left, line.Right))]);
        }

        RenderBody(entry, level);
    }

    private static InlineText Number(OutlineEntry entry) => entry.Number is { } number
        ? Plain(string.Create(CultureInfo.InvariantCulture, $"[{number}] "))
        : InlineText.Empty;

    private void RenderBody(OutlineEntry entry, int level)
    {
        blocks.Add(entry.Summary);
        blocks.AddParagraph([.. entry.Facts.Select(fact => Render(Plain(fact.Label.ToString()), fact.Value))]);
        blocks.AddList(new BulletList(entry.Bullets));
        foreach (var nested in entry.Entries)
        {
            RenderEntry(nested, level + 1);
        }
    }

    private static string Render(params ReadOnlySpan<InlineText> texts) => MarkdownInlines.Render(MarkdownDialect.GitHub, texts);

    private static InlineText Plain(string text) => InlineText.Plain(text);

    private static string Join(params IEnumerable<InlineText> parts) => Render([InlineTexts.Join(Separator, parts)]);
}
