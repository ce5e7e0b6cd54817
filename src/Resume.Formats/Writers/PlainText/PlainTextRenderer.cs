using System.Globalization;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Renders an outline as plain text, from top to bottom.</summary>
/// <param name="outline">The outline to render.</param>
/// <param name="width">The columns of a line.</param>
/// <param name="ascii">The conversion to ASCII, or null for none.</param>
/// <param name="showsTargets">True where targets of links are shown that the outline does not have already.</param>
/// <param name="cancellationToken">Asked for in each paragraph.</param>
internal sealed class PlainTextRenderer(
    Outline outline, int width, AsciiText? ascii, bool showsTargets = true, CancellationToken cancellationToken = default)
{
    private const string Separator = " | ";

    private readonly TextLines lines = new(width, ascii, cancellationToken);
    private readonly PlainTextInlines inlines = new(ascii, showsTargets);

    public string Render()
    {
        RenderHeader(outline.Header);
        foreach (var section in outline.Sections)
        {
            RenderSection(section);
        }

        return lines.ToString();
    }

    private void RenderHeader(Header header)
    {
        lines.Add(inlines.Render(header.Name));
        lines.Add(inlines.Render(header.Label));
        foreach (var contact in header.Contacts)
        {
            var note = contact.Note.IsEmpty ? "" : $" ({inlines.Render(contact.Note)})";
            lines.Add(InvisibleCharacters.RemoveLineBreaking(contact.Label.ToString()) + inlines.Render(contact.Text) + note);
        }
    }

    private void RenderSection(Section section)
    {
        lines.AddBlankLine();
        if (section.ShowsHeading)
        {
            RenderHeading(ToUpperCase(inlines.Render(section.Heading)));
        }

        RenderBlocks(section.Introduction, "");

        var isFirst = section.Introduction.IsEmpty;
        foreach (var entry in section.Entries)
        {
            if (section.Layout != SectionLayout.Inline && !isFirst)
            {
                lines.AddBlankLine();
            }

            RenderEntry(entry, section.Layout);
            isFirst = false;
        }
    }

    private void RenderHeading(string heading)
    {
        lines.Add(heading);
        lines.Add(new string('-', Math.Min(DisplayWidth.Measure(heading), width)));
    }

    private void RenderEntry(OutlineEntry entry, SectionLayout layout)
    {
        switch (layout)
        {
            case SectionLayout.Inline:
                var text = entry.Summary.Blocks is [Paragraph paragraph, ..] ? inlines.Render(paragraph.Text) : "";
                lines.Add(inlines.Render(entry.Title) + entry.TitleEnd + text);
                break;
            case SectionLayout.Table:
                var dates = entry.Dates?.Text ?? InlineText.Empty;
                AddJoined(
                    inlines.Render(entry.Title),
                    inlines.Render(entry.Subtitle),
                    inlines.Render(entry.Location),
                    inlines.Render(dates));
                RenderBody(entry, "  ");
                break;
            default:
                RenderEntryHeader(entry);
                RenderBody(entry, "");
                break;
        }
    }

    // A right side that does not fit beside the left one moves to its own line as a whole: dates that are split over two lines are
    // hard to read.
    private void RenderEntryHeader(OutlineEntry entry)
    {
        // Programs that read text files know the place of each part, so all themes have the same.
        var number = entry.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"[{n}] ") : "";
        foreach (var line in EntryHeader.Arrange(entry, EntryStyle.Default))
        {
            var (left, right) = (number + inlines.Render(line.Left), inlines.Render(line.Right));
            number = "";
            if (DisplayWidth.Measure(left) + Separator.Length + DisplayWidth.Measure(right) <= width)
            {
                AddJoined(left, right);
            }
            else
            {
                lines.Add(left);
                lines.Add(right);
            }
        }
    }

    private void RenderBody(OutlineEntry entry, string indent)
    {
        RenderBlocks(entry.Summary, indent);
        foreach (var fact in entry.Facts)
        {
            lines.Add(fact.Label + inlines.Render(fact.Value), indent);
        }

        RenderList(new BulletList(entry.Bullets), indent);
        foreach (var nested in entry.Entries)
        {
            lines.AddBlankLine();
            RenderEntry(nested, SectionLayout.List);
        }
    }

    private void RenderBlocks(BlockText text, string indent)
    {
        var previous = default(Block);
        foreach (var block in text.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    if (previous is Paragraph)
                    {
                        lines.AddBlankLine();
                    }

                    lines.Add(inlines.Render(paragraph.Text), indent);
                    break;
                case BulletList list:
                    RenderList(list, indent);
                    break;
            }

            previous = block;
        }
    }

    // Numbers end in the same column.
    private void RenderList(BulletList list, string indent)
    {
        var columns = list.Ordered && list.Bullets.Length > 0 ? list.Number(list.Bullets.Length - 1).Length : 1;
        for (var i = 0; i < list.Bullets.Length; i++)
        {
            var mark = list.Ordered ? list.Number(i).PadLeft(columns) : "-";
            lines.Add(inlines.Render(list.Bullets[i].Text), $"{indent}{mark} ");
            foreach (var nested in list.Bullets[i].Lists)
            {
                RenderList(nested, indent + new string(' ', columns + 1));
            }
        }
    }

    // By Unicode's special casing, as in every other format: "Außendienst" becomes "AUSSENDIENST".
    private string ToUpperCase(string text) => UpperCase.Convert(text, UpperCase.HasDottedI(outline.Language));

    private void AddJoined(params string[] parts) => lines.Add(string.Join(Separator, parts.Where(part => part.Length > 0)));
}
