using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Privacy;

namespace Resume.Formats.Selecting;

/// <summary>The part of a source that one set of outputs shows: a variant in a language.</summary>
/// <param name="Document">The document, narrowed to that part.</param>
/// <param name="Variant">The name of the variant, or null for the untailored résumé.</param>
/// <param name="Locale">The tag that file names contain, or null for the first language.</param>
internal sealed record Selection(ResumeDocument Document, string? Variant, string? Locale)
{
    /// <summary>The formats that the variant has; empty for all.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>Finds the private values that its outputs must not contain; null if they may contain all values.</summary>
    public LeakFinder? Leaks { get; init; }

    /// <summary>True if its outputs must not contain the private values of the source.</summary>
    public bool OmitsPrivate => Leaks is not null;

    /// <summary>True if its outputs may be published, packed, served and indexed.</summary>
    public bool MayBePublished { get; init; } = true;

    /// <summary>True if it has outputs in a format.</summary>
    public bool Allows(string format) => Formats.IsEmpty || Formats.Contains(format, StringComparer.OrdinalIgnoreCase);
}
