using Resume.Formats.Model;

namespace Resume.Formats.Reading.Dates;

/// <summary>A start or an end: a date, or words that are not a date, or `present`; or nothing.</summary>
internal readonly record struct DateHalf(PartialDate? Date, string? Words = null, bool IsPresent = false)
{
    public static DateHalf Missing => default;

    public static DateHalf Present => new(null, IsPresent: true);

    public bool IsMissing => this == Missing;
}
