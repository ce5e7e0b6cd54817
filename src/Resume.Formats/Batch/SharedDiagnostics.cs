using Resume.Formats.Diagnostics;

namespace Resume.Formats.Batch;

/// <summary>
/// Lets through the problems of a file that several sources use, such as a theme or a source that others extend, once for all of them.
/// </summary>
internal sealed class SharedDiagnostics
{
    private readonly HashSet<Diagnostic> known = [];

    /// <summary>The diagnostics of a source that are not reported yet.</summary>
    public IEnumerable<Diagnostic> Next(CompiledSource source) =>
        [.. source.Result.Diagnostics.Where(known.Add)];
}
