using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats;

/// <summary>What came of a source: outputs to write, and what there is to say. A source with errors has no outputs.</summary>
public sealed record CompilationResult(ImmutableArray<CompiledOutput> Outputs, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>A file to write: the format it is in, how its name ends (".pdf"), and its bytes.</summary>
public sealed record CompiledOutput(string Format, string FileExtension, ReadOnlyMemory<byte> Content);
