using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Text;
using PageBreak = Resume.Formats.Model.PageBreak;

namespace Resume.Formats.Writers.Docx;

/// <summary>The paragraphs and tables of the body or of a table cell, in order.</summary>
/// <param name="theme">The theme, for the space between blocks.</param>
/// <param name="width">Width between its margins, in points.</param>
/// <param name="textWidth">Width of the text block of the page, in points.</param>
/// <param name="indent">Indent of its text, in points.</param>
internal sealed class DocxBlocks(Theme theme, double width, double textWidth, double indent = 0)
{
    // A paragraph being made, or a table.
    private readonly List<(ParagraphBuilder? Paragraph, Table? Table)> items = [];
    private readonly List<double> tableHeights = [];

    /// <summary>Width between its margins, in points.</summary>
    public double Width => width;

    /// <summary>Indent of its text, in points: where paragraphs, and lists around their indents, begin.</summary>
    public double Indent { get; set; } = indent;

    /// <summary>The number of paragraphs and tables so far.</summary>
    public int Count => items.Count;

    /// <summary>The paragraph at an index, or null if that block is a table.</summary>
    public ParagraphBuilder? this[int index] => items[index].Paragraph;

    /// <summary>The last block if it is a paragraph, otherwise null.</summary>
    public ParagraphBuilder? Last => items.Count == 0 ? null : items[^1].Paragraph;

    public void Add(ParagraphBuilder paragraph) => items.Add((paragraph, null));

    /// <summary>Adds a paragraph that begins at the indent of the text.</summary>
    public void AddText(ParagraphBuilder paragraph)
    {
        paragraph.Indent += Indent - theme.StartColumn.Indent;
        Add(paragraph);
    }

    /// <param name="table">The table.</param>
    /// <param name="height">Its height as far as it is known, in points.</param>
    public void Add(Table table, double height)
    {
        items.Add((null, table));
        tableHeights.Add(height);
    }

    /// <summary>The number of lines of its paragraphs, as far as the widths of text are known.</summary>
    public int CountLines(TextWidths widths) => items.Sum(item => item.Paragraph?.CountLines(widths, width) ?? 0);

    /// <summary>The number of pages that it fills, as far as the widths of text are known.</summary>
    public int CountPages(TextWidths widths)
    {
        var (pageHeight, height, tables) = (theme.Page.TextHeight, 0.0, 0);
        foreach (var (paragraph, _) in items)
        {
            if (paragraph is null)
            {
                height += tableHeights[tables++];
                continue;
            }

            height = paragraph.PageBreakBefore ? Math.Ceiling(height / pageHeight) * pageHeight : height;
            height += paragraph.Before + (paragraph.CountLines(widths, width) * paragraph.Style.Text.LineHeight) + paragraph.After;
        }

        return (int)Math.Ceiling(height / pageHeight);
    }

    /// <summary>Starts a new page at a block, or keeps all blocks from there on one page.</summary>
    public void Apply(PageBreak pageBreak, int start)
    {
        if (pageBreak == PageBreak.Before && Count > start)
        {
            // A heading moves to the new page with its first entry.
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

    /// <summary>The content of the body. After a final table there is a tiny paragraph, or Word would add one of a line's height.</summary>
    public IEnumerable<OpenXmlElement> BuildBody()
    {
        CollapseSpaces();
        return items.Count > 0 && items[^1].Table is not null ? Elements().Append(Hairline()) : Elements();
    }

    /// <summary>The content of a cell, flush with its edges. A cell must contain a paragraph.</summary>
    public IEnumerable<OpenXmlElement> BuildCell()
    {
        CollapseSpaces();
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

    // The larger of two spaces separates two blocks. Word does this itself, but other programs add the spaces, so one of them is set to 0.
    private void CollapseSpaces()
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
