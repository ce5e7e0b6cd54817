using System.Collections.Immutable;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>Positions the lines of each page.</summary>
internal static class PageAssembler
{
    /// <param name="flows">The columns, each as high as it needs to be.</param>
    /// <param name="paper">Size and margins of the pages.</param>
    /// <param name="panel">What is below the text of every page, or null.</param>
    /// <param name="head">The running head of a page, given the page's index and the number of pages.</param>
    /// <param name="cancellationToken">Asked for before each page.</param>
    public static (ImmutableArray<Page> Pages, ImmutableArray<Bookmark> Bookmarks) Assemble(
        IEnumerable<Flow> flows,
        PageTokens paper,
        RulePlacement? panel,
        Func<int, int, IEnumerable<PageItem>> head,
        CancellationToken cancellationToken)
    {
        var columns = flows.Select(flow => (flow.Lines, Ranges: Paginator.Paginate(flow.Lines, paper.TextHeight))).ToList();
        var pages = ImmutableArray.CreateBuilder<Page>();
        var bookmarks = new List<(int Order, Bookmark Bookmark)>();
        var parts = new List<(FlowPart Part, double Top)>();

        // An empty document has one blank page.
        var count = Math.Max(1, columns.Max(column => column.Ranges.Count));
        while (pages.Count < count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parts.Clear();
            foreach (var (lines, ranges) in columns)
            {
                if (pages.Count < ranges.Count)
                {
                    Stack(lines, ranges[pages.Count], paper.MarginTop, parts, bookmarks, pages.Count);
                }
            }

            PageItem[] ground = panel is null ? [] : [panel];
            pages.Add(new(paper.Width, paper.Height, [.. ground, .. head(pages.Count, count), .. Position(parts)]));
        }

        return (pages.ToImmutable(), [.. bookmarks.OrderBy(each => each.Order).Select(each => each.Bookmark)]);
    }

    private static void Stack(
        IReadOnlyList<FlowLine> lines,
        PageRange range,
        double top,
        List<(FlowPart Part, double Top)> parts,
        List<(int Order, Bookmark Bookmark)> bookmarks,
        int page)
    {
        var y = top;
        for (var i = range.Start; i < range.End; i++)
        {
            var line = lines[i];
            y += i == range.Start ? 0 : line.SpaceBefore;
            if (line.Bookmark is { } title)
            {
                bookmarks.Add((line.Parts.Min(part => (int?)part.Order) ?? 0, new(title, 1, page, y)));
            }

            foreach (var part in line.Parts)
            {
                parts.Add((part, y));
            }

            y += line.Height;
        }
    }

    // Lines of several columns are on a page, but the columns are read one after the other.
    private static IEnumerable<PageItem> Position(List<(FlowPart Part, double Top)> parts)
    {
        parts.Sort(static (a, b) => a.Part.Order.CompareTo(b.Part.Order));
        foreach (var (part, top) in parts)
        {
            foreach (var item in part.Items)
            {
                yield return item switch
                {
                    GlyphRun run => run with { Baseline = run.Baseline + top + part.Offset },
                    RulePlacement rule => rule with { Y = rule.Y + top + part.Offset },
                    ImagePlacement image => image with { Y = image.Y + top + part.Offset },
                    _ => item,
                };
            }
        }
    }
}
