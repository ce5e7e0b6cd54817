using System.Collections.Immutable;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>Positions the lines of each page.</summary>
internal static class PageAssembler
{
    /// <param name="lines">The lines of the flow.</param>
    /// <param name="ranges">The lines of each page.</param>
    /// <param name="paper">Size and margins of the pages.</param>
    /// <param name="head">The running head of a page, given the page's index and the number of pages.</param>
    /// <param name="cancellationToken">Asked for before each page.</param>
    public static (ImmutableArray<Page> Pages, ImmutableArray<Bookmark> Bookmarks) Assemble(
        IReadOnlyList<FlowLine> lines,
        List<PageRange> ranges,
        PageTokens paper,
        Func<int, int, IEnumerable<PageItem>> head,
        CancellationToken cancellationToken)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        var bookmarks = ImmutableArray.CreateBuilder<Bookmark>();
        var parts = new List<(FlowPart Part, double Top)>();

        foreach (var range in ranges)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parts.Clear();
            var y = paper.MarginTop;
            for (var i = range.Start; i < range.End; i++)
            {
                var line = lines[i];
                y += i == range.Start ? 0 : line.SpaceBefore;
                if (line.Bookmark is { } title)
                {
                    bookmarks.Add(new(title, 1, pages.Count, y));
                }

                foreach (var part in line.Parts)
                {
                    parts.Add((part, y));
                }

                y += line.Height;
            }

            pages.Add(new(paper.Width, paper.Height, [.. head(pages.Count, ranges.Count), .. Position(parts)]));
        }

        return (pages.ToImmutable(), bookmarks.ToImmutable());
    }

    // Bands contain the lines of both columns of a row, but the columns are read one after the other.
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
