namespace Resume.Formats.Outlining;

/// <summary>What a source or a theme chooses about texts that the compiler writes and arranges.</summary>
/// <param name="Precision">The finest unit in ranges of dates.</param>
/// <param name="Months">How months are written.</param>
/// <param name="Country">Whether locations end with their country.</param>
/// <param name="Links">The addresses of links on paper.</param>
internal sealed record OutlineStyle(
    DatePrecision Precision, MonthStyle Months, CountryStyle Country, AddressStyle Links = AddressStyle.None)
{
    /// <summary>The headers of entries.</summary>
    public EntryStyle Entry { get; init; } = EntryStyle.Default;

    /// <summary>Publications.</summary>
    public CitationStyle Citations { get; init; } = CitationStyle.Default;

    public static OutlineStyle Default { get; } = new(DatePrecision.Month, MonthStyle.Short, CountryStyle.Hide);
}

/// <summary>The finest unit in ranges of dates.</summary>
internal enum DatePrecision
{
    /// <summary>Days, where the source has them.</summary>
    Day,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}

/// <summary>How months are written.</summary>
internal enum MonthStyle
{
    /// <summary>"December 2013".</summary>
    Long,

    /// <summary>"Dec 2013".</summary>
    Short,

    /// <summary>"12/2013".</summary>
    Numeric,
}

/// <summary>Whether locations end with the name of their country.</summary>
internal enum CountryStyle
{
    /// <summary>Only where the location has nothing else, as its code.</summary>
    Hide,

    /// <summary>Wherever the source states the country.</summary>
    Show,

    /// <summary>Where the locations of the résumé are in more than one country.</summary>
    Auto,
}

/// <summary>The addresses of links on paper.</summary>
internal enum AddressStyle
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Without scheme and `www.`: "example.com/ada".</summary>
    Short,

    /// <summary>Whole: "https://www.example.com/ada".</summary>
    Full,
}
