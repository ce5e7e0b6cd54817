using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting;

/// <summary>`theme.maxPages`: tells where there are more pages, and what stands on the first one too many.</summary>
internal static class PageLimit
{
    public static void Check(PageList list, ThemeChoices theme, DiagnosticBag diagnostics)
    {
        if (theme.MaxPages is { } most && list.Pages.Length > most.Value)
        {
            diagnostics.Report(TypesettingRules.TooManyPages(most.Span, list.Pages.Length, most.Value, FirstLine(list.Pages[most.Value]), theme.Fit));
        }
    }

    private static string FirstLine(Page page)
    {
        var runs = page.Items.OfType<GlyphRun>().Where(run => run.Element is { Role: not StructureRole.ListLabel }).ToList();
        return runs.Count == 0 ? "" : string.Concat(runs.TakeWhile(run => run.Element == runs[0].Element && run.Baseline == runs[0].Baseline).Select(run => run.Text)).Trim();
    }
}
