using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>The built-in writers and those of plug-ins.</summary>
/// <param name="Writers">All writers, the built-in ones first.</param>
/// <param name="Files">The files of the plug-ins; when one changes, their outputs are out of date.</param>
/// <param name="Exceptions">The exceptions behind reported errors, for a log.</param>
internal sealed record WriterSet(ImmutableArray<IResumeWriter> Writers, ImmutableArray<string> Files, ImmutableArray<Exception> Exceptions)
{
    /// <summary>Loads assemblies, each once. Errors are reported at <paramref name="span"/>.</summary>
    public static WriterSet Load(IEnumerable<string> paths, SourceSpan span, DiagnosticBag diagnostics)
    {
        var exceptions = new List<Exception>();
        var plugIns = paths
            .DistinctBy(path => path.Length == 0 ? path : Path.GetFullPath(path), StringComparer.Ordinal)
            .Select(path => PlugInLoader.Load(path, span, diagnostics, exceptions))
            .OfType<PlugIn>()
            .ToList();

        var writers = ResumeWriters.All.ToBuilder();
        foreach (var writer in plugIns.SelectMany(plugIn => plugIn.Writers))
        {
            if (FindConflict(writer, writers) is { } conflict)
            {
                diagnostics.Report(conflict(span));
            }
            else
            {
                writers.Add(writer);
            }
        }

        var files = plugIns.SelectMany(plugIn => plugIn.Files.All).Distinct(StringComparer.Ordinal);
        return new(writers.ToImmutable(), [.. files], [.. exceptions]);
    }

    private static Func<SourceSpan, Diagnostic>? FindConflict(PlugInWriter writer, IEnumerable<IResumeWriter> others)
    {
        foreach (var other in others)
        {
            if (other.Format.Equals(writer.Format, StringComparison.OrdinalIgnoreCase))
            {
                var (origin, otherOrigin) = Distinguish(writer, other as PlugInWriter);
                return span => ProjectDiagnostics.DuplicateFormat(span, writer.Format, origin, otherOrigin);
            }

            if (other.FileExtension.Equals(writer.FileExtension, StringComparison.OrdinalIgnoreCase))
            {
                return span => ProjectDiagnostics.DuplicateExtension(span, writer.FileExtension, writer.Origin, other.Format);
            }
        }

        return null;
    }

    // Two versions of one plug-in differ only in their paths.
    private static (string Writer, string? Other) Distinguish(PlugInWriter writer, PlugInWriter? other) =>
        writer.Origin == other?.Origin ? (writer.File, other.File) : (writer.Origin, other?.Origin);
}
