using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>
/// Texts that run against the direction of their paragraph, each in its own element, so that punctuation stays at its ends.
/// Lines still start at the paragraph's side.
/// </summary>
internal static class HtmlDirections
{
    public static string Render(InlineText text, bool rightToLeft, string? rel = null) => rightToLeft
        ? string.Concat(DirectionalRuns.Split(text).Select(run => RenderRun(run.Text, run.LeftToRight, rel)))
        : HtmlInlines.Render(text, rel);

    public static string Render(OutlineDates dates, bool rightToLeft) =>
        rightToLeft && DirectionalRuns.IsLeftToRight(dates.Text.PlainText) == true
            ? LeftToRight(HtmlDates.Render(dates))
            : HtmlDates.Render(dates);

    public static string RenderLabel(string label, bool rightToLeft) =>
        rightToLeft && DirectionalRuns.IsLeftToRight(label) == true ? LeftToRight(HtmlText.Escape(label)) : HtmlText.Escape(label);

    public static string LeftToRight(string html) => $"<bdi dir=\"ltr\">{html}</bdi>";

    private static string RenderRun(InlineText text, bool leftToRight, string? rel) =>
        leftToRight ? LeftToRight(HtmlInlines.Render(text, rel)) : HtmlInlines.Render(text, rel);
}
