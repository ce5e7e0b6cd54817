using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>The dates of an entry: a start and an end, one date, or words.</summary>
/// <param name="Start">The start, or the only date: "May 2015", "2011 (3 months)".</param>
/// <param name="Separator">The text between start and end, such as " – "; empty where there is no end.</param>
/// <param name="End">The end, such as "June 2017" or "Present"; null where there is none.</param>
public sealed record OutlineDates(OutlineDate Start, string Separator = "", OutlineDate? End = null)
{
    /// <summary>The place of the dates in the source.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The whole text: "May 2015 – Present".</summary>
    public InlineText Text => InlineText.Plain(Start.Text + Separator + End?.Text, Span);
}

/// <summary>A date as text, and as a value for machines: "May 2015" and `2015-05`.</summary>
/// <param name="Text">The text to show.</param>
/// <param name="Date">The date; null where the text is not a date, such as "Present".</param>
public sealed record OutlineDate(string Text, PartialDate? Date)
{
    /// <summary>The text to show, without characters that no format can contain.</summary>
    public string Text { get; } = Sanitizer.Clean(Text);
}
