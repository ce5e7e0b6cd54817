using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>When something was: from `startDate` and `endDate`, or from `date`.</summary>
/// <param name="Start">The start, or the only date there is.</param>
/// <param name="End">The end; null where it is unsaid, where it is present, or where there is only one date.</param>
/// <param name="IsPresent">True where it goes on.</param>
/// <param name="Words">The author's own words where `date` is no date: "2011 (3 months)".</param>
/// <param name="Span">The place of the first of its values.</param>
public sealed record Period(PartialDate? Start, PartialDate? End = null, bool IsPresent = false, string? Words = null, SourceSpan Span = default);
