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
    /// <summary>The label of a fact.</summary>
    public Label Fact(string key) => new(Facts[key], LabelEnd);

    /// <summary>A label that the author wrote, or none.</summary>
    public Label Custom(string? text) => string.IsNullOrEmpty(text) ? Label.None : new(text, LabelEnd);
}

/// <summary>The words and patterns of dates.</summary>
/// <param name="Months">The twelve months as they appear in a date.</param>
/// <param name="Month">The pattern for a month of a year, with `{year}` and `{month}` or `{mm}`.</param>
/// <param name="Day">The pattern for a day, with `{day}` or `{dd}` too.</param>
/// <param name="RangeSeparator">The text between start and end: " – ".</param>
/// <param name="Present">The end of a current period: "Present".</param>
internal sealed record DateLabels(ImmutableArray<string> Months, string Month, string Day, string RangeSeparator, string Present);
