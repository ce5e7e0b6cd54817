using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting;

/// <summary>`theme.maxPages`: reports a PDF with too many pages, with the first line of the first extra page.</summary>
internal static class PageLimit
{
    public static void Check(PageList list, ThemeChoices theme, DiagnosticBag diagnostics)
    {
        if (theme.MaxPages is { } most && list.Pages.Length > most.Value)
        {
            var firstLine = FirstLine(list.Pages[most.Value]);
            var words = string.Concat(firstLine.Select(run => run.Text)).Trim();
            diagnostics.Report(WritingDiagnostics.TooManyPages(most.Span, list.Pages.Length, most.Value, words, theme.Fit) with
            {
                Related = FindPlace(firstLine, most.Value + 1),
            });
        }
    }

    // Labels have no place: no one wrote them.
    private static RelatedPlace? FindPlace(IEnumerable<GlyphRun> line, int page) =>
        line.Select(run => run.Source).FirstOrDefault(source => source.File is not null) is { File: not null } place
            ? new(place, $"page {page} begins here")
            : null;

    private static IReadOnlyList<GlyphRun> FirstLine(Page page)
    {
        var runs = page.Items.OfType<GlyphRun>().Where(run => run.Element is { Role: not StructureRole.ListLabel }).ToList();
        return [.. runs.TakeWhile(run => run.Element == runs[0].Element && run.Baseline == runs[0].Baseline)];
    }
}
