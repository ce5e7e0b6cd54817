using System.Collections.Immutable;

namespace Resume.Formats.Batch;

/// <summary>The result of one source of a batch.</summary>
/// <param name="Source">The source.</param>
/// <param name="Fingerprint">The <see cref="Batch.Fingerprint"/> of its outputs; empty where it could not be compiled.</param>
/// <param name="Dependencies">Other files that its outputs depend on, as portable paths.</param>
/// <param name="Current">Earlier outputs that are up to date and were not compiled again.</param>
/// <param name="Result">New outputs, and diagnostics.</param>
internal sealed record CompiledSource(
    BatchSource Source,
    string Fingerprint,
    ImmutableArray<string> Dependencies,
    ImmutableArray<ManifestOutput> Current,
    CompilationResult Result)
{
    /// <summary>The formats that no variant of the source allows.</summary>
    public ImmutableArray<string> UnusedFormats { get; init; } = [];

    /// <summary>The variables of the environment that it asks for.</summary>
    public ImmutableArray<ManifestVariable> Variables { get; init; } = [];

    /// <summary>The names of its variants.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>For each variant and language, what the index page shows; those of the earlier compilation if this one failed or had nothing to do.</summary>
    public ImmutableArray<OutputTitle> Titles =>
        Result.HasErrors || Result.Titles.IsEmpty ? Source.Earlier?.Titles ?? [] : Result.Titles;
}
