using Resume.Formats.Diagnostics;

namespace Resume.Formats.Writers.Json;

/// <summary>The keys that JSON Resume does not have, each with the first place in the source that has it.</summary>
internal sealed class LeftOut
{
    private readonly Dictionary<string, SourceSpan> places = new(StringComparer.Ordinal);

    /// <summary>Adds a key by its path, such as `work.team`.</summary>
    public void Add(string path, SourceSpan span) => places.TryAdd(path, span);

    public void Report(string file, DiagnosticBag diagnostics)
    {
        foreach (var (path, span) in places)
        {
            diagnostics.Report(WritingDiagnostics.NotInJsonResume(span.File is null ? SourceSpan.Start(file) : span, path));
        }
    }
}
