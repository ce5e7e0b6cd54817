using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>Dates -> HTML with a `time` element, for machines, around each date.</summary>
internal static class HtmlDates
{
    public static string Render(OutlineDates dates) =>
        Render(dates.Start) + HtmlText.EscapeContent(dates.Separator) + (dates.End is { } end ? Render(end) : "");

    // HTML has no year 0.
    private static string Render(OutlineDate date) => date.Date is { Year: > 0 } value
        ? $"<time datetime=\"{value}\">{HtmlText.EscapeContent(date.Text)}</time>"
        : HtmlText.EscapeContent(date.Text);
}
