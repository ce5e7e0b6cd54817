using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using PageBreak = Resume.Formats.Model.PageBreak;

namespace Resume.Formats.Writers.Docx;

/// <summary>Paragraphs and tables below one another, in the page's text or in a cell.</summary>
/// <param name="theme">The theme, for the rhythm.</param>
/// <param name="width">Width of its lines, in points.</param>
/// <param name="textWidth">Width of the page's text, in points.</param>
internal sealed class Flow(Theme theme, double width, double textWidth)
{
    // A paragraph being made, or a table.
    private readonly List<(Draft? Paragraph, Table? Table)> items = [];

    /// <summary>Width of its lines, in points.</summary>
    public double Width => width;

    /// <summary>How many paragraphs and tables there are so far.</summary>
    public int Count => items.Count;

    /// <summary>The paragraph at a place, or null where a table stands there.</summary>
    public Draft? this[int index] => items[index].Paragraph;

    /// <summary>The last paragraph, or null where there is none or a table comes last.</summary>
    public Draft? Last => items.Count == 0 ? null : items[^1].Paragraph;

    public void Add(Draft paragraph) => items.Add((paragraph, null));

    public void Add(Table table) => items.Add((null, table));

    /// <summary>Begins a page with what was added from a place on, or keeps it on one.</summary>
    public void Apply(PageBreak pageBreak, int start)
    {
        if (pageBreak == PageBreak.Before && Count > start)
        {
            // The section's heading comes along.
            var heading = start > 0 && this[start - 1] is { Style.OutlineLevel: 0 } before ? before : this[start];
            heading?.PageBreakBefore = true;
        }

        if (pageBreak == PageBreak.Avoid)
        {
            for (var i = start; i < Count; i++)
            {
                this[i]?.KeepLines = true;
                this[i]?.KeepNext |= i < Count - 1;
            }
        }
    }

    /// <summary>The page's text. A document that ends with a table needs a paragraph after it: Word would put one there, a line high.</summary>
    public IEnumerable<OpenXmlElement> BuildBody()
    {
        Settle();
        return items.Count > 0 && items[^1].Table is not null ? Elements().Append(Hairline()) : Elements();
    }

    /// <summary>A cell's text, flush with the cell's edges. A cell must hold a paragraph.</summary>
    public IEnumerable<OpenXmlElement> BuildCell()
    {
        Settle();
        if (items.Count == 0)
        {
            return [new Paragraph()];
        }

        if (items[0].Paragraph is { } first)
        {
            first.Before = 0;
        }

        if (items[^1].Paragraph is { } last)
        {
            last.After = 0;
        }

        return Elements();
    }

    private IEnumerable<OpenXmlElement> Elements() =>
        items.Select(item => item.Paragraph is { } paragraph ? (OpenXmlElement)paragraph.Build(textWidth) : item.Table!);

    // Between two blocks the larger of both spaces holds. Word does so by itself, other readers add them up: only one of the two is left standing.
    private void Settle()
    {
        foreach (var ((paragraph, _), (next, _)) in items.Zip(items.Skip(1)))
        {
            if (paragraph is null || next is null)
            {
                continue;
            }

            if (paragraph.List is not null && next.List is null)
            {
                paragraph.After = Math.Max(paragraph.After, theme.Styles.Body.SpaceAfter);
            }

            if (paragraph.After > next.Before)
            {
                next.Before = 0;
            }
            else if (next.Before > 0)
            {
                paragraph.After = 0;
            }
        }
    }

    private static Paragraph Hairline() => new(
        new ParagraphProperties
        {
            SpacingBetweenLines = new() { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            ParagraphMarkRunProperties = new(new FontSize { Val = "2" }, new FontSizeComplexScript { Val = "2" }),
        });
}
