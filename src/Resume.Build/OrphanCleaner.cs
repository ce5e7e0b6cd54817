using System.Collections.Immutable;
using Microsoft.Build.Utilities;
using Resume.Build.Incremental;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Deletes outputs of earlier builds that no source has any more.</summary>
internal sealed class OrphanCleaner(string projectFile, string outputFolder, TaskLoggingHelper log)
{
    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;
    private readonly string outputFolder = Path.TrimEndingDirectorySeparator(outputFolder);

    /// <summary>Sources of other shards, whose outputs this build does not know.</summary>
    public ImmutableArray<SourceItem> OtherSources { get; init; } = [];

    /// <summary>
    /// Deletes them, and folders that are then empty. Returns entries for those that could not be deleted: the next build tries again.
    /// </summary>
    public ImmutableArray<ManifestEntry> Clean(Manifest earlier, IEnumerable<ManifestEntry> current)
    {
        var kept = current.SelectMany(entry => entry.Outputs).Select(output => output.Path).ToHashSet(StringComparer.Ordinal);
        var keptInAnyCase = kept.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var deleted = new List<string>();
        var remaining = ImmutableArray.CreateBuilder<ManifestEntry>();

        bool IsOrphan(ManifestOutput output) =>
            !kept.Contains(output.Path)
            && !(keptInAnyCase.TryGetValue(output.Path, out var other) && IsSameFile(output.Path, other))
            && IsInOutputFolder(output)
            && !MayBelongToOthers(output);

        foreach (var entry in earlier.Entries)
        {
            var orphans = entry.Outputs.Where(IsOrphan).ToLookup(output => Delete(output.Path));
            deleted.AddRange(orphans[true].Select(output => output.Path));
            if (orphans[false].Any())
            {
                remaining.Add(new(entry.Source, "", [], [.. orphans[false]]));
            }
        }

        OutputFolders.RemoveEmpty(projectFolder, OutputFolders.FindAll(deleted, PortablePath.FromFull(projectFolder, outputFolder)));
        return remaining.ToImmutable();
    }

    // A single build with `-o there` must not delete the outputs in the usual folder, nor the next usual build those there.
    private bool IsInOutputFolder(ManifestOutput output) =>
        PortablePath.ToFull(projectFolder, output.Path).StartsWith(outputFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // After an edit of `OutputName` or `Link`, a source of another shard may have written it a moment ago.
    private bool MayBelongToOthers(ManifestOutput output)
    {
        var path = PortablePath.ToFull(projectFolder, output.Path);
        return OtherSources.Any(source => source.MayHaveOutput(path));
    }

    // Paths that differ in case only are two files only if the folder lists both.
    private bool IsSameFile(string output, string other)
    {
        var (path, otherPath) = (PortablePath.ToFull(projectFolder, output), PortablePath.ToFull(projectFolder, other));
        var folder = Path.GetDirectoryName(path)!;
        return folder != Path.GetDirectoryName(otherPath)
            || Directory.EnumerateFiles(folder).Count(file => file == path || file == otherPath) < 2;
    }

    private bool Delete(string output)
    {
        var path = PortablePath.ToFull(projectFolder, output);
        try
        {
            File.Delete(path);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DiagnosticLog.Write(log, ProjectDiagnostics.CannotDelete(SourceSpan.Start(projectFile), path, exception.Message));
            return false;
        }
    }
}
