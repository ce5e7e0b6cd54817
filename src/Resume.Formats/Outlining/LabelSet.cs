using System.Collections.Immutable;

namespace Resume.Formats.Outlining;

/// <summary>The labels of one language: everything that a résumé shows besides the author's own words.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="LanguageName">The language's own name, such as "Deutsch".</param>
/// <param name="RightToLeft">True if the language is written from right to left.</param>
/// <param name="Sections">The headings of the standard sections, by section id.</param>
/// <param name="Facts">The labels of facts, such as "Advisor" for `advisor`.</param>
/// <param name="Degree">The pattern for a degree, with `{studyType}` and `{area}`.</param>
/// <param name="LabelEnd">The end of a label that is followed by its value.</param>
/// <param name="ListSeparator">The text between the items of a list on one line: ", ".</param>
/// <param name="Dates">The words and patterns of dates.</param>
internal sealed record LabelSet(
    string Language,
    string LanguageName,
    bool RightToLeft,
    IReadOnlyDictionary<string, string> Sections,
    IReadOnlyDictionary<string, string> Facts,
    string Degree,
    LabelEnd LabelEnd,
    string ListSeparator,
    DateLabels Dates)
{
    /// <summary>What the source or the theme chooses.</summary>
    public OutlineStyle Style { get; init; } = OutlineStyle.Default;

    /// <summary>The label of a fact.</summary>
    public Label Fact(string key) => new(Facts[key], LabelEnd);

    /// <summary>A label that the author wrote, or none.</summary>
    public Label Custom(string? text) => string.IsNullOrEmpty(text) ? Label.None : new(text, LabelEnd);
}

/// <summary>The words and patterns of dates.</summary>
/// <param name="Long">With the full names of months: "December 2013".</param>
/// <param name="Short">With short names: "Dec 2013".</param>
/// <param name="Numeric">With numbers alone: "12/2013".</param>
/// <param name="RangeSeparator">The text between start and end: " – ".</param>
/// <param name="YearSeparator">The text between two years, which is closer: "–".</param>
/// <param name="Present">The end of a current period: "Present".</param>
internal sealed record DateLabels(
    DatePatterns Long, DatePatterns Short, DatePatterns Numeric, string RangeSeparator, string YearSeparator, string Present)
{
    /// <summary>The patterns for a style of months.</summary>
    public DatePatterns this[MonthStyle style] => style switch
    {
        MonthStyle.Long => Long,
        MonthStyle.Numeric => Numeric,
        _ => Short,
    };
}

/// <summary>How dates are written in one style of months.</summary>
/// <param name="Months">The twelve names beside a year; numbers if the language writes months as numbers.</param>
/// <param name="MonthsAfterDay">The names after a day, where they are declined.</param>
/// <param name="Month">The pattern for a month of a year, with `{year}` and `{month}`, `{m}` or `{mm}`.</param>
/// <param name="Day">The pattern for a day, with `{day}` or `{dd}` too.</param>
internal sealed record DatePatterns(
    ImmutableArray<string> Months, ImmutableArray<string> MonthsAfterDay, string Month, string Day);
