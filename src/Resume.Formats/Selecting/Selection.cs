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

    /// <summary>True if the source's private values are left out.</summary>
    public bool OmitsPrivate { get; init; }

    /// <summary>Finds the private values that the outputs must not contain; null if there are none.</summary>
    public LeakFinder? Leaks { get; init; }

    /// <summary>The variables of the environment that the outputs depend on.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>True if the outputs may be published: they contain no private values, or the variant allows it.</summary>
    public bool MayBePublished { get; init; } = true;

    /// <summary>True if it has outputs in a format.</summary>
    public bool Allows(string format) => Formats.IsEmpty || Formats.Contains(format, StringComparer.OrdinalIgnoreCase);
}
