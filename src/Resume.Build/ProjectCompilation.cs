using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Compiles the sources of a project in parallel, then logs and writes the results in the order of the sources' names.</summary>
internal sealed class ProjectCompilation(
    string projectFile, string outputFolder, Manifest earlier, KeyedEnvironment environment, TaskLoggingHelper log)
{
    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;
    private readonly OutputWriter writer = new(projectFile, outputFolder, log);
    private readonly SharedDiagnostics shared = new();
    private readonly BatchCompiler compiler = ProjectCompiler.Create(projectFile, environment);

    /// <summary>True for a format whose plug-in could not be loaded: its earlier outputs are kept.</summary>
    public Func<string, bool> LostFormats { get; init; } = _ => false;

    /// <summary>
    /// Compiles and writes what is out of date of a part of the sources, and on request the page that links all outputs; deletes outputs
    /// without a source, and returns what exists now.
    /// </summary>
    public Manifest Run(
        ImmutableArray<SourceItem> all, ProjectShard shard, int cores, bool writesIndex, CancellationToken cancellationToken)
    {
        var sources = all.RemoveAll(source => !shard.Contains(source.Name));
        var earlierBySource = earlier.BySource();
        BatchSource[] batch =
            [.. sources.Select(source => source.ToBatchSource(projectFolder, earlierBySource.GetValueOrDefault(source.Name)))];
        var entries = ImmutableArray.CreateBuilder<ManifestEntry>();

        var compiledCount = 0;
        foreach (var (source, compiled) in sources.Zip(compiler.Compile(batch, cores, cancellationToken)))
        {
            compiledCount += compiled.Result.Outputs.Length > 0 || compiled.Result.HasErrors ? 1 : 0;
            entries.Add(Save(source, compiled));
        }

        var variants = sources.Zip(entries, (source, entry) => (source, entry.Variants.AsEnumerable()));

        // The sources of other shards may have them.
        var unknown = shard.Shard.IsWhole ? UnknownVariants.Find(variants, projectFile).ToList() : [];
        if (unknown.Count > 0)
        {
            // It is not known what was asked for, so all earlier outputs stay.
            DiagnosticLog.WriteAll(log, unknown);
            var others = earlierBySource.Values.ExceptBy(
                sources.Select(source => source.Name), entry => entry.Source, StringComparer.Ordinal);
            return new([.. entries.Select((entry, i) => KeepEarlier(entry, batch[i].Earlier)), .. others]);
        }

        // The page links all outputs, and a shard knows its own.
        if (writesIndex && shard.Shard.IsWhole
            && RenderIndex(sources.Zip(entries, ToIndexSource)) is { } page && writer.WriteIndex(page) is { } index)
        {
            entries.Add(new(PortablePath.FromFull(projectFolder, projectFile), "", [], [index]));
        }

        var cleaner = new OrphanCleaner(projectFile, outputFolder, log)
        {
            OtherSources = all.RemoveAll(source => shard.Contains(source.Name)),
        };
        entries.AddRange(cleaner.Clean(earlier, entries));
        log.LogMessage(MessageImportance.Normal, $"Compiled {compiledCount} of {sources.Length} résumé sources.");
        return new(entries.ToImmutable());
    }

    private static ManifestEntry KeepEarlier(ManifestEntry entry, ManifestEntry? earlier) => entry with
    {
        Fingerprint = "",
        Outputs =
        [
            .. entry.Outputs,
            .. earlier?.Outputs.ExceptBy(entry.Outputs.Select(output => output.Path), output => output.Path, StringComparer.Ordinal) ?? [],
        ],
    };

    private byte[]? RenderIndex(IEnumerable<IndexSource> sources)
    {
        var diagnostics = new DiagnosticBag();
        var page = IndexPage.Render(sources, SourceSpan.Start(projectFile), diagnostics);
        DiagnosticLog.WriteAll(log, diagnostics.InSourceOrder());
        return page;
    }

    private IndexSource ToIndexSource(SourceItem source, ManifestEntry entry) => new(
        source.OutputName,
        entry.Titles,
        [
            .. entry.Outputs.Where(output => output.MayBePublished).Select(output => IndexFile.Read(
                outputFolder, output, PortablePath.ToFull(projectFolder, output.Path))),
        ]);

    private ManifestEntry Save(SourceItem source, CompiledSource compiled)
    {
        DiagnosticLog.WriteAll(log, shared.Next(compiled));
        DiagnosticLog.WriteExceptions(log, compiled.Result.Exceptions);
        if (compiled.Result.Document.IsAbstract)
        {
            log.LogMessage(MessageImportance.Normal, $"{source.Name} is abstract, so it has no outputs of its own.");
        }

        List<ManifestOutput> present = [.. compiled.Current.Where(output => writer.Claim(source, output.Path))];
        present.AddRange(compiled.Result.Outputs
            .Select(output => writer.Write(source, output, compiled.Source.WriterHash(output.Format)))
            .OfType<ManifestOutput>());

        var failed = compiled.Result.HasErrors || present.Count < compiled.Current.Length + compiled.Result.Outputs.Length;
        if (failed)
        {
            // Earlier outputs stay on disk and still belong to this source, but are not current.
            present.AddRange(compiled.Source.Earlier?.Outputs.ExceptBy(
                present.Select(output => output.Path), output => output.Path, StringComparer.Ordinal) ?? []);
        }

        present.AddRange((compiled.Source.Earlier?.Outputs ?? []).Where(output => LostFormats(output.Format)).Except(present));
        return new(source.Name, failed ? "" : compiled.Fingerprint, compiled.Dependencies, [.. present])
        {
            Titles = compiled.Titles,
            UnusedFormats = failed ? [] : compiled.UnusedFormats,
            Variants = compiled.Variants,
            Variables = compiled.Variables,
        };
    }
}
