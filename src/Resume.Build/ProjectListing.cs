using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Batch;

namespace Resume.Build;

/// <summary>Finds the outputs of a project's sources, in the order in which <see cref="ProjectCompilation"/> would write them.</summary>
internal sealed class ProjectListing(string projectFile, string outputFolder, TaskLoggingHelper log)
{
    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;
    private readonly OutputWriter writer = new(projectFile, outputFolder, log);

    /// <summary>Items like those of <see cref="OutputLine"/>, with the metadata `Language`.</summary>
    public IReadOnlyCollection<ITaskItem> Find(
        ImmutableArray<SourceItem> all, ProjectShard shard, int cores, bool writesIndex, CancellationToken cancellationToken)
    {
        var sources = all.RemoveAll(source => !shard.Contains(source.Name));
        var shared = new SharedDiagnostics();
        var compiler = ProjectCompiler.Create(projectFile, KeyedEnvironment.Create(), ResumeCompiler.List);
        BatchSource[] batch = [.. sources.Select(source => source.ToBatchSource(projectFolder, earlier: null))];
        var items = new List<ITaskItem>();
        var variants = new List<(SourceItem, IEnumerable<string>)>();
        foreach (var (source, listed) in sources.Zip(compiler.Compile(batch, cores, cancellationToken)))
        {
            DiagnosticLog.WriteAll(log, shared.Next(listed));
            DiagnosticLog.WriteExceptions(log, listed.Result.Exceptions);
            variants.Add((source, listed.Variants));
            items.AddRange(listed.Result.Outputs
                .Select(output => (Output: output, Path: PortablePath.FromFull(projectFolder, source.OutputPath(output))))
                .Where(output => writer.Claim(source, output.Path))
                .Select(output => ToItem(source.Name, output.Output, output.Path)));
        }

        DiagnosticLog.WriteAll(log, shard.Shard.IsWhole ? UnknownVariants.Find(variants, projectFile) : []);
        if (writesIndex && shard.Shard.IsWhole)
        {
            var index = new CompiledOutput("html", ".html", default);
            items.Add(ToItem(
                PortablePath.FromFull(projectFolder, projectFile),
                index,
                PortablePath.FromFull(projectFolder, Path.Join(outputFolder, IndexPage.FileName))));
        }

        return items;
    }

    private ITaskItem ToItem(string source, CompiledOutput output, string path)
    {
        var made = new ManifestOutput(output.Format, output.Variant, output.Locale, path, MayBePublished: output.MayBePublished);
        var item = OutputLine.Create(source, made).ToItem(projectFolder, outputFolder);
        item.SetMetadata("Language", MSBuildText.Escape(output.Language));
        return item;
    }
}
