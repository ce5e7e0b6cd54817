using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>The dates of an entry: `startDate` and `endDate`, or `date`.</summary>
/// <param name="Start">The start, or the only date.</param>
/// <param name="End">The end; null where it is missing or present, or where there is only one date.</param>
/// <param name="IsPresent">True where the entry is current.</param>
/// <param name="Words">The text of a `date` that is not a date: "2011 (3 months)".</param>
/// <param name="Span">The place of the first of its values.</param>
public sealed record Period(
    PartialDate? Start,
    PartialDate? End = null,
    bool IsPresent = false,
    string? Words = null,
    SourceSpan Span = default);
