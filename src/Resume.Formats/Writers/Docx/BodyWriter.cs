using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Parts;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;
using Section = Resume.Formats.Outlining.Section;
using TableLayout = Resume.Formats.Themes.TableLayout;

namespace Resume.Formats.Writers.Docx;

/// <summary>The outline -> the body of the document, with the properties of its pages.</summary>
internal sealed class BodyWriter
{
    private readonly Theme theme;
    private readonly Outline outline;
    private readonly ParagraphStyles styles;
    private readonly SectionBookmarks bookmarks = new();
    private readonly TextWidths widths;
    private readonly HeaderWriter header;
    private readonly BlockWriter blocks;
    private readonly HeadingWriter headings;
    private readonly EntryWriter entries;
    private readonly TableWriter tables;
    private readonly LabelledRowWriter labelledRows;
    private readonly CitationWriter citations;

    public BodyWriter(
        Theme theme,
        TextWidths widths,
        Outline outline,
        ParagraphStyles styles,
        ListNumbering numbering,
        InlineWriter inlines,
        RunPropertiesFactory runs,
        PhotoWriter photos)
    {
        (this.theme, this.outline, this.styles, this.widths) = (theme, outline, styles, widths);
        header = new(theme, styles, inlines, runs, photos, widths);
        headings = new(styles, inlines, runs, widths, outline);
        blocks = new(styles, numbering, inlines);
        entries = new(theme, styles, inlines, blocks, widths, outline);
        tables = new(theme, styles, inlines, entries, widths, TextWidth, outline);
        labelledRows = new(theme, styles, inlines, entries);
        citations = new(theme, styles, numbering, inlines, entries, widths, outline);
    }

    /// <summary>The number of pages of the body that was written, about.</summary>
    public int Pages { get; private set; }

    private double TextWidth => theme.Page.TextWidth;

    public Body Write(string? headId, CancellationToken cancellationToken)
    {
        var flow = new DocxBlocks(theme, TextWidth, TextWidth, theme.StartColumn.Indent);
        header.Write(outline.Header, flow);
        foreach (var section in outline.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(section, flow);
        }

        var body = new Body(flow.BuildBody());
        // Programs count them again as soon as they show the document, so it is not worth shaping all text once more.
        Pages = flow.CountPages(new EstimatedWidths());
        body.Append(PageProperties(headId));
        return body;
    }

    private void Write(Section section, DocxBlocks flow)
    {
        var start = flow.Count;
        WriteContent(section, flow);
        if (start + 1 < flow.Count && flow[start + 1] is { } first)
        {
            // Below every heading there is the same space.
            first.Before = 0;
        }

        flow.Apply(section.PageBreak, start);
    }

    private void WriteContent(Section section, DocxBlocks flow)
    {
        var start = flow.Count;
        if (section.ShowsHeading)
        {
            headings.Write(section, flow);
        }

        if (!section.ShowsHeading && section.Introduction.IsEmpty && IsTable(section))
        {
            // Word merges two adjacent tables; a paragraph without height keeps them apart.
            flow.Add(new ParagraphBuilder(styles.Normal) { IsPicture = true, KeepNext = true, After = 0 });
        }

        blocks.Write(section.Introduction, flow);
        WriteEntries(section, flow);
        if (!section.ShowsHeading && flow.Count > start && flow[start] is { } first)
        {
            first.Before = Math.Max(first.Before, styles.Heading1.Before);
            first.Content.InsertRange(0, bookmarks.Mark(section));
        }
    }

    private bool IsTable(Section section) =>
        section.Layout == SectionLayout.Table && section.Entries.Length > 0 && theme.Table.Layout == TableLayout.Columns;

    private void WriteEntries(Section section, DocxBlocks flow)
    {
        if (section.Layout == SectionLayout.Table && !IsTable(section))
        {
            labelledRows.Write(section, flow);
            return;
        }

        if (section.Entries.Any(entry => !entry.Citation.IsEmpty))
        {
            citations.Write(section, flow);
            return;
        }

        if (IsTable(section))
        {
            KeepDistanceFromTable(flow.Last!);
            var (table, height) = tables.Write(MovePageBreakToHeading(section, flow.Last!));
            flow.Add(table, height);
            return;
        }

        for (var i = 0; i < section.Entries.Length; i++)
        {
            if (section.Layout == SectionLayout.Inline)
            {
                entries.WriteInline(section.Entries[i], flow);
                continue;
            }

            var start = flow.Count;
            entries.Write(section.Entries[i], flow);

            // An entry without a head would look like a part of the entry before it.
            if (i > 0 && start < flow.Count && flow[start] is { } first)
            {
                first.Before = Math.Max(first.Before, theme.Styles.Title.SpaceBefore);
            }
        }
    }

    private static Section MovePageBreakToHeading(Section section, ParagraphBuilder last)
    {
        if (section.Entries[0].PageBreak != PageBreak.Before || last.Style.OutlineLevel is null)
        {
            return section;
        }

        last.PageBreakBefore = true;
        return section with { Entries = section.Entries.SetItem(0, section.Entries[0] with { PageBreak = PageBreak.Auto }) };
    }

    // The distance between an introduction and the first row is at least the distance between rows.
    private void KeepDistanceFromTable(ParagraphBuilder last)
    {
        last.After = last.Style.OutlineLevel is null ? Math.Max(last.After, theme.Table.RowGap) : last.After;
    }

    private SectionProperties PageProperties(string? headId)
    {
        var page = theme.Page;
        var properties = new SectionProperties(
            new PageSize { Width = (uint)Units.Twips(page.Width), Height = (uint)Units.Twips(page.Height) },
            new PageMargin
            {
                Top = Units.Twips(page.MarginTop),
                Right = (uint)Units.Twips(page.MarginRight),
                Bottom = Units.Twips(page.MarginBottom),
                Left = (uint)Units.Twips(page.MarginLeft),
                Header = (uint)Units.Twips(Math.Max(0, (page.MarginTop - theme.Styles.Footer.LineHeight) / 2)),
                Footer = (uint)Units.Twips(page.MarginBottom / 2),
                Gutter = 0,
            },
            new TitlePage());
        if (headId is not null)
        {
            properties.InsertAt(new HeaderReference { Type = HeaderFooterValues.Default, Id = headId }, 0);
        }

        if (outline.RightToLeft)
        {
            properties.Append(new BiDi());
        }

        return properties;
    }
}
