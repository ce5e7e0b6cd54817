using Resume.Formats.Model;
using Resume.Formats.Privacy;

namespace Resume.Formats.Selecting;

/// <summary>The part of a source that one set of outputs shows.</summary>
/// <param name="Document">The document, narrowed to that part.</param>
/// <param name="Locale">The tag that file names contain, or null for the first language.</param>
internal sealed record Selection(ResumeDocument Document, string? Locale)
{
    /// <summary>Finds the private values that its outputs must not contain; null if they may contain all values.</summary>
    public LeakFinder? Leaks { get; init; }

    /// <summary>True if its outputs must not contain the private values of the source.</summary>
    public bool OmitsPrivate => Leaks is not null;

    /// <summary>True if its outputs may be published, packed, served and indexed.</summary>
    public bool MayBePublished { get; init; } = true;
}
