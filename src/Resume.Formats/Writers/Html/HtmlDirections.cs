using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>Texts that run against their document, each in an element that keeps its signs at its own ends. Where lines begin stays the document's affair.</summary>
internal static class HtmlDirections
{
    public static string Render(InlineText text, bool rightToLeft, string? rel = null) => rightToLeft
        ? string.Concat(DirectionalRuns.Split(text).Select(stretch => stretch.LeftToRight ? LeftToRight(HtmlInlines.Render(stretch.Text, rel)) : HtmlInlines.Render(stretch.Text, rel)))
        : HtmlInlines.Render(text, rel);

    public static string Render(OutlineDates dates, bool rightToLeft) =>
        rightToLeft && DirectionalRuns.IsLeftToRight(dates.Text.PlainText) == true ? LeftToRight(HtmlDates.Render(dates)) : HtmlDates.Render(dates);

    public static string RenderLabel(string label, bool rightToLeft) =>
        rightToLeft && DirectionalRuns.IsLeftToRight(label) == true ? LeftToRight(HtmlText.Escape(label)) : HtmlText.Escape(label);

    public static string LeftToRight(string html) => $"<bdi dir=\"ltr\">{html}</bdi>";
}
