using System.Collections.Immutable;
using Resume.Formats.Selecting;

namespace Resume.Formats.Batch;

/// <summary>What of an earlier compilation of a source is still current.</summary>
/// <param name="Outputs">The outputs that need not be compiled again: nothing they depend on has changed, and the files exist.</param>
/// <param name="UnusedFormats">The requested formats that have no outputs, as no variant allows them.</param>
/// <param name="HasNewEnvironment">
/// True if a variable has changed. Outputs that do not depend on it are current, but the source may have an error now.
/// </param>
internal sealed record CurrentState(
    ImmutableArray<ManifestOutput> Outputs, ImmutableArray<string> UnusedFormats, bool HasNewEnvironment)
{
    private readonly HashSet<(string? Variant, string? Locale, string Format)> keys =
        [.. Outputs.Select(output => (output.Variant, output.Locale, output.Format))];

    /// <summary>That of a source that was not compiled yet, or has changed.</summary>
    public static CurrentState Nothing { get; } = new([], [], HasNewEnvironment: false);

    /// <summary>The formats that are compiled, of those that are requested; some of their outputs may be current.</summary>
    public ImmutableArray<string> Outdated(ImmutableArray<string> requested) => HasNewEnvironment
        ? requested
        : [.. requested.Except(Outputs.Select(output => output.Format).Concat(UnusedFormats), StringComparer.Ordinal)];

    /// <summary>True if the output of a selection in a format is current.</summary>
    public bool Contains(Selection selection, string format) => keys.Contains((selection.Variant, selection.Locale, format));
}
