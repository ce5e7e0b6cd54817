using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>Dates -> HTML whose `time` elements tell machines what the words tell people.</summary>
internal static class HtmlDates
{
    private static readonly char[] Dashes = ['–', '—'];

    public static string Of(OutlineDates dates)
    {
        if (dates.Text.Inlines is not [TextRun { Style: TextStyle.None } run])
        {
            return HtmlInlines.Of(dates.Text);
        }

        var text = run.Text;
        var dash = text.IndexOfAny(Dashes);
        if (dash < 0)
        {
            // Two dates in words without a dash: which words are which date is not ours to guess.
            return dates.End is null || dates.End == dates.Start ? Time(text, dates.Start) : HtmlText.EscapeContent(text);
        }

        var (from, to) = (text[..dash].TrimEnd(), text[(dash + 1)..].TrimStart());
        var between = text[from.Length..^to.Length];
        return Time(from, dates.Start) + HtmlText.EscapeContent(between) + Time(to, dates.End);
    }

    private static string Time(string words, PartialDate? date)
    {
        var html = HtmlText.EscapeContent(words);
        return date is { Year: > 0 } && words.Length > 0 ? $"<time datetime=\"{date}\">{html}</time>" : html;
    }
}
