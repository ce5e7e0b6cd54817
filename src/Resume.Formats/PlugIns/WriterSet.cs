using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>The built-in writers, and those of the assemblies that a project or a command line names.</summary>
/// <param name="Writers">All of them, the built-in ones first.</param>
/// <param name="Files">The files the others came from: where one changes, their outputs are stale.</param>
/// <param name="Faults">The exceptions behind what was reported, for a log.</param>
internal sealed record WriterSet(ImmutableArray<IResumeWriter> Writers, ImmutableArray<string> Files, ImmutableArray<Exception> Faults)
{
    /// <summary>Loads assemblies, each once; what is wrong with one is reported with <paramref name="span"/>.</summary>
    public static WriterSet Load(IEnumerable<string> paths, SourceSpan span, DiagnosticBag diagnostics)
    {
        var faults = new List<Exception>();
        var plugIns = paths
            .DistinctBy(path => path.Length == 0 ? path : Path.GetFullPath(path), StringComparer.Ordinal)
            .Select(path => PlugInLoader.Load(path, span, diagnostics, faults))
            .OfType<PlugIn>()
            .ToList();

        var writers = ResumeWriters.All.ToBuilder();
        foreach (var writer in plugIns.SelectMany(plugIn => plugIn.Writers))
        {
            if (Twin(writer, writers) is { } twin)
            {
                diagnostics.Report(twin(span));
            }
            else
            {
                writers.Add(writer);
            }
        }

        return new(writers.ToImmutable(), [.. plugIns.SelectMany(plugIn => plugIn.Files.All).Distinct(StringComparer.Ordinal)], [.. faults]);
    }

    private static Func<SourceSpan, Diagnostic>? Twin(PlugInWriter writer, IEnumerable<IResumeWriter> others)
    {
        foreach (var other in others)
        {
            if (other.Format.Equals(writer.Format, StringComparison.OrdinalIgnoreCase))
            {
                var (origin, otherOrigin) = Apart(writer, other as PlugInWriter);
                return span => ProjectDiagnostics.DuplicateFormat(span, writer.Format, origin, otherOrigin);
            }

            if (other.FileExtension.Equals(writer.FileExtension, StringComparison.OrdinalIgnoreCase))
            {
                return span => ProjectDiagnostics.DuplicateExtension(span, writer.FileExtension, writer.Origin, other.Format);
            }
        }

        return null;
    }

    // Two versions of one plug-in differ by their places alone.
    private static (string Writer, string? Other) Apart(PlugInWriter writer, PlugInWriter? other) =>
        writer.Origin == other?.Origin ? (writer.File, other.File) : (writer.Origin, other?.Origin);
}
