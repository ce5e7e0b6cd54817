using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>The dates of an entry: `startDate` and `endDate`, or `date`.</summary>
/// <param name="Start">The start, or the only date.</param>
/// <param name="End">The end; null where it is missing or present, or where there is only one date.</param>
/// <param name="IsPresent">True where the entry is current.</param>
/// <param name="Words">The text of a `date` that is not written as a date: "2011 (3 months)".</param>
/// <param name="Span">The place of the first of its values.</param>
public sealed record Period(
    PartialDate? Start,
    PartialDate? End = null,
    bool IsPresent = false,
    string? Words = null,
    SourceSpan Span = default)
{
    /// <summary>The text of a start that is not a date: "Spring 2015".</summary>
    public string? StartWords { get; init; }

    /// <summary>The text of an end that is not a date: "Fall 2017".</summary>
    public string? EndWords { get; init; }

    /// <summary>True for `date`, which is shown as exact as it is; ranges are rounded.</summary>
    internal bool IsSingle { get; init; }
}
