using System.Globalization;
using DocumentFormat.OpenXml;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Parts;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>Publications -> paragraphs, with hanging numbers where they have some.</summary>
internal sealed class CitationWriter(
    Theme theme,
    ParagraphStyles styles,
    ListNumbering numbering,
    InlineWriter inlines,
    EntryWriter entries,
    TextWidths widths,
    Outline outline)
{
    // Space between a number and its text, as a share of the font size.
    private const double NumberGap = 0.6;

    // Space between two citations, as a share of the space above an entry: they are shorter.
    private const double SpaceShare = 0.5;

    private double Gap => theme.Styles.Body.Size * NumberGap;

    public void Write(Section section, DocxBlocks flow)
    {
        // The indent grows with the widest number.
        var numbers = section.Entries.Select(entry => entry.Number).OfType<int>().ToList();
        var indent = numbers.Count == 0 ? 0 : Math.Max(theme.Citations.Indent, WidthOf(numbers.Max()) + Gap);
        var list = numbers.Count > 0 && theme.Citations.Numbers == CitationNumbers.Ascending ? numbering.AddCitations(indent, Gap) : null;

        for (var i = 0; i < section.Entries.Length; i++)
        {
            var start = flow.Count;
            Write(section.Entries[i], flow, indent, list);
            if (i > 0 && flow.Count > start && flow[start] is { } first)
            {
                first.Before = Math.Max(first.Before, theme.Styles.Title.SpaceBefore * SpaceShare);
            }
        }
    }

    private void Write(OutlineEntry publication, DocxBlocks flow, double indent, ListLevel? list)
    {
        // A publication without a citation has no title either: only what is below.
        if (publication.Citation.IsEmpty)
        {
            entries.Write(publication, flow);
            return;
        }

        var start = flow.Count;
        flow.Indent += indent;
        var style = styles.For(styles.Normal, publication.Citation);
        var paragraph = new ParagraphBuilder(style) { List = publication.Number is null ? null : list };
        if (publication.Number is { } number && list is null)
        {
            // Numbers that count down are text: Word has no such numbering.
            paragraph.Content.AddRange(WriteNumber(number, style));
            paragraph.Hanging = WidthOf(number) + Gap;
        }

        paragraph.Content.AddRange(inlines.Write(publication.Citation, RunContext.Plain(style)));
        flow.AddText(paragraph);
        entries.WriteBody(publication with { Facts = publication.UncitedFacts }, flow);
        flow.Indent -= indent;
        flow.Apply(publication.PageBreak, start);
    }

    private IEnumerable<OpenXmlElement> WriteNumber(int number, ParagraphStyle style) =>
    [
        .. inlines.Write(Text(number), RunContext.Plain(style) with { Color = ColorRole.Muted }),
        RunBuilder.Tab(outline.RightToLeft || style.IsRightToLeft),
    ];

    private double WidthOf(int number) => widths.Measure(Text(number), theme.Styles.Body);

    private static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}
