using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>What is known of one variant of a résumé in one language.</summary>
internal sealed record ResumeFacts
{
    /// <summary>The path of its source.</summary>
    public required string Source { get; init; }

    /// <summary>Its variant; `default` for the untailored résumé.</summary>
    public required string Variant { get; init; }

    /// <summary>Its language, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The name of its theme.</summary>
    public required string Theme { get; init; }

    /// <summary>The month in which current positions end.</summary>
    public required int Today { get; init; }

    public required Contacts Contacts { get; init; }

    /// <summary>Everything with understood dates, in the order of the source.</summary>
    public ImmutableArray<Occupation> Occupations { get; init; } = [];

    /// <summary>The dates as every format shows them: `May 2015 – Present`.</summary>
    public ImmutableArray<string> Dates { get; init; } = [];

    /// <summary>The names of all employers, also of those without dates.</summary>
    public ImmutableArray<string> Employers { get; init; } = [];

    /// <summary>The names of all schools.</summary>
    public ImmutableArray<string> Schools { get; init; } = [];

    public ImmutableArray<BulletText> Bullets { get; init; } = [];

    public ImmutableArray<SectionText> Sections { get; init; } = [];

    /// <summary>Removes private values from a text.</summary>
    public PrivateMask Mask { get; init; } = PrivateMask.None;
}
