using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outputs;

namespace Resume.Build;

/// <summary>All sources of a project: compiled side by side, then reported and written one after the other in the order of their names.</summary>
internal sealed class ProjectCompilation(string projectFile, string outputFolder, Manifest last, TaskLoggingHelper log)
{
    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;
    private readonly ImmutableArray<ManifestEntry>.Builder entries = ImmutableArray.CreateBuilder<ManifestEntry>();

    private readonly Dictionary<string, ManifestEntry> lastBySource = last.BySource();

    // Where letter case does not count on one machine, it does not count on any.
    private readonly Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);

    private bool folderIsRefused;

    /// <summary>Compiles and writes what is stale, deletes what no source has any more, and tells what there is now.</summary>
    public Manifest Run(ImmutableArray<SourceItem> sources, int cores, CancellationToken cancellationToken)
    {
        var threads = Math.Max(1, Math.Min(cores, sources.Length));

        SourceCompilation Compile(SourceItem source) =>
            SourceCompilation.Of(source, lastBySource.GetValueOrDefault(source.Name), projectFolder, cancellationToken);

        // One after the other where nothing is gained by more.
        var compilations = threads == 1 ? sources.Select(Compile) : SideBySide.Select(sources, threads, Compile);

        var compiled = 0;
        foreach (var compilation in compilations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            compiled += compilation.Outputs.Length > 0 || compilation.HasErrors ? 1 : 0;
            Finish(compilation);
        }

        DeleteOrphans(sources);
        log.LogMessage(MessageImportance.Normal, $"Compiled {compiled} of {sources.Length} résumé sources.");
        return new(entries.ToImmutable());
    }

    private void Finish(SourceCompilation compilation)
    {
        foreach (var diagnostic in compilation.Diagnostics)
        {
            DiagnosticLog.Write(log, diagnostic);
        }

        foreach (var fault in compilation.Faults)
        {
            log.LogMessage(MessageImportance.Low, fault.ToString());
        }

        var failed = compilation.HasErrors;
        var present = compilation.Fresh.Where(output => Claim(compilation.Source, output.Path, ref failed)).ToList();

        foreach (var output in compilation.Outputs)
        {
            if (Write(compilation.Source, output, ref failed) is { } written)
            {
                present.Add(written);
            }
        }

        // After an error the earlier outputs stay as they are, still ours, and nothing counts as fresh.
        if (failed)
        {
            present.AddRange(lastBySource.GetValueOrDefault(compilation.Source.Name)?.Outputs.ExceptBy(present.Select(output => output.Path), output => output.Path) ?? []);
        }

        entries.Add(new(compilation.Source.Name, failed ? "" : compilation.Fingerprint, compilation.Dependencies, [.. present]));
    }

    private ManifestOutput? Write(SourceItem source, CompiledOutput output, ref bool failed)
    {
        var path = Path.Join(source.OutputFolder, SourceName.FileName(source.OutputName, output));
        var portable = PortablePath.From(projectFolder, path);
        if (!Claim(source, portable, ref failed))
        {
            return null;
        }

        try
        {
            OutputFile.Write(path, output.Content.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failed = true;
            TellThatItCannotBeWritten(source, path, exception.Message);
            return null;
        }

        log.LogMessage(MessageImportance.Normal, $"{source.Name} -> {path}");
        return new(output.Format, output.Variant, output.Locale, portable, source.WriterHash(output.Format));
    }

    // Of a folder that takes nothing at all one word is enough, however many outputs there are.
    private void TellThatItCannotBeWritten(SourceItem source, string path, string reason)
    {
        if (OutputFolders.CanBeWritten(outputFolder))
        {
            DiagnosticLog.Write(log, ProjectRules.CannotWrite(SourceSpan.Start(source.Path), path, reason));
        }
        else if (!folderIsRefused)
        {
            folderIsRefused = true;
            DiagnosticLog.Write(log, ProjectRules.CannotWrite(SourceSpan.Start(projectFile), outputFolder, reason));
        }
    }

    private bool Claim(SourceItem source, string output, ref bool failed)
    {
        if (owners.TryAdd(output, source.Name))
        {
            return true;
        }

        failed = true;
        DiagnosticLog.Write(log, ProjectRules.OutputTakenTwice(SourceSpan.Start(source.Path), output, owners[output]));
        return false;
    }

    private void DeleteOrphans(ImmutableArray<SourceItem> sources)
    {
        var kept = entries.SelectMany(entry => entry.Outputs).Select(output => output.Path).ToHashSet(StringComparer.Ordinal);
        var keptInAnyCase = kept.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var deleted = new List<string>();

        foreach (var entry in last.Entries)
        {
            var orphans = entry.Outputs.Where(output => !kept.Contains(output.Path) && !(keptInAnyCase.TryGetValue(output.Path, out var other) && IsSameFile(output.Path, other)) && IsInOutputFolder(output)).ToLookup(output => Delete(output.Path));
            deleted.AddRange(orphans[true].Select(output => output.Path));
            var left = orphans[false].ToImmutableArray();

            // What cannot be deleted now is tried again by the next build.
            if (!left.IsEmpty)
            {
                entries.Add(new(entry.Source, "", [], left));
            }
        }

        OutputFolders.RemoveEmpty(projectFolder, OutputFolders.Of(deleted, PortablePath.From(projectFolder, Path.TrimEndingDirectorySeparator(outputFolder))));
    }

    // What went elsewhere before belongs to whoever asked for that: `-o there` once must not take the usual outputs away.
    private bool IsInOutputFolder(ManifestOutput output) =>
        PortablePath.To(projectFolder, output.Path).StartsWith(Path.TrimEndingDirectorySeparator(outputFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Names that differ in letter case alone are two files only where a folder lists both.
    private bool IsSameFile(string output, string other)
    {
        var (path, otherPath) = (PortablePath.To(projectFolder, output), PortablePath.To(projectFolder, other));
        var folder = Path.GetDirectoryName(path)!;
        return folder != Path.GetDirectoryName(otherPath) || Directory.EnumerateFiles(folder).Count(file => file == path || file == otherPath) < 2;
    }

    private bool Delete(string output)
    {
        var path = PortablePath.To(projectFolder, output);
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
            DiagnosticLog.Write(log, ProjectRules.CannotDelete(SourceSpan.Start(projectFile), path, exception.Message));
            return false;
        }
    }
}
