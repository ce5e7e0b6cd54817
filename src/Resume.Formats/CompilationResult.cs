using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats;

/// <summary>What came of a source: outputs to write, and what there is to say. A source with errors has no outputs.</summary>
public sealed record CompilationResult(ImmutableArray<CompiledOutput> Outputs, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The other files that went into it: what it extends, photos, themes. A caller compiles again when one of them changes.</summary>
    public ImmutableArray<Dependency> Dependencies { get; init; } = [];

    /// <summary>What writers threw, each of them told by a diagnostic: for a log.</summary>
    public ImmutableArray<Exception> Faults { get; init; } = [];
}

/// <summary>A file to write: the format it is in, how its name ends (".pdf"), and its bytes.</summary>
public sealed record CompiledOutput(string Format, string FileExtension, ReadOnlyMemory<byte> Content)
{
    /// <summary>The variant it is of, or null for the untailored one.</summary>
    public string? Variant { get; init; }

    /// <summary>The locale its name carries, or null for the source's first one.</summary>
    public string? Locale { get; init; }
}

/// <summary>A file that was read besides the source.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Content">The bytes that were read, or null where there was no such file and that was allowed.</param>
public sealed record Dependency(string Path, ReadOnlyMemory<byte>? Content);
