using System.Globalization;

namespace Resume.Formats.Model;

/// <summary>A date as exact as the author gave it: `2015`, `2015-05` or `2015-05-31`. Nothing is invented.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>
    /// Negative, zero or positive if this date is before, the same as or after the other, at the coarser precision of the two.
    /// </summary>
    public int CompareAtCoarserPrecision(PartialDate other)
    {
        if (Year != other.Year || Month is null || other.Month is null)
        {
            return Year.CompareTo(other.Year);
        }

        if (Month != other.Month || Day is null || other.Day is null)
        {
            return Month.Value.CompareTo(other.Month.Value);
        }

        return Day.Value.CompareTo(other.Day.Value);
    }

    /// <summary>ISO 8601 at its own precision, which is also what HTML's `time` element takes.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}
