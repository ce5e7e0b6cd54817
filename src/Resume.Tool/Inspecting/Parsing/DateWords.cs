using System.Text.RegularExpressions;
using Resume.Formats.Outlining;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>Recognizes dates, as a parser does: years, names of months, and a word for today.</summary>
internal sealed partial class DateWords(LabelSet labels)
{
    private readonly HashSet<string> months = new(
        new[] { labels.Dates.Long, labels.Dates.Short }
            .SelectMany(patterns => patterns.Months.Concat(patterns.MonthsAfterDay))
            .Select(month => month.TrimEnd('.')),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True if a text consists of dates.</summary>
    public bool IsDate(string text)
    {
        if (!Year().IsMatch(text))
        {
            return false;
        }

        var rest = Parentheses().Replace(text, "").Replace(labels.Dates.Present, "", StringComparison.OrdinalIgnoreCase);
        return Word().Matches(rest).All(word => word.Value.All(char.IsAsciiDigit) || months.Contains(word.Value.TrimEnd('.')));
    }

    /// <summary>The dates at the end of a text, after a sign such as a comma or a bar; empty if there are none.</summary>
    public string FindAtEnd(string text)
    {
        foreach (var separator in Separator().Matches(text).Cast<Match>())
        {
            var end = text[(separator.Index + separator.Length)..].Trim();
            if (IsDate(end))
            {
                return end;
            }
        }

        return "";
    }

    [GeneratedRegex(@"(?<!\d)(1[89]|20|21)\d\d(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[,|·•]\s|\s[–—]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
