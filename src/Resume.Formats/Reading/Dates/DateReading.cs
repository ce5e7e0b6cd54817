using Resume.Formats.Model;

namespace Resume.Formats.Reading.Dates;

/// <summary>How a text states a date.</summary>
internal enum DateNotation
{
    /// <summary>Not at all: "Spring 2015".</summary>
    Words,

    /// <summary>As this language writes dates: `2015-05`.</summary>
    Standard,

    /// <summary>In other numbers that have one meaning: `05/2015`, `2015-05-31T00:00:00Z`.</summary>
    Numbers,

    /// <summary>With the name of a month: "May 2015".</summary>
    MonthName,

    /// <summary>In numbers that have two meanings: `03/04/2019`.</summary>
    Ambiguous,

    /// <summary>As the time of a computer, in seconds or milliseconds since 1970.</summary>
    UnixTime,

    /// <summary>A placeholder that programs write where there is no date: `0001-01-01`, `9999-12-31`.</summary>
    NoDate,
}

/// <summary>What a text says about a date.</summary>
/// <param name="Notation">How it says it.</param>
/// <param name="Date">The date, or the first meaning.</param>
/// <param name="Other">The second meaning of an ambiguous date.</param>
internal readonly record struct DateReading(DateNotation Notation, PartialDate Date = default, PartialDate Other = default);
