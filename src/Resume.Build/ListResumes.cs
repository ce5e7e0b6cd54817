using Microsoft.Build.Framework;
using Resume.Formats.Writers;

namespace Resume.Build;

/// <summary>The task of the tool's `--list`: finds the outputs that <see cref="CompileResumes"/> would write, and writes nothing.</summary>
[MSBuildMultiThreadableTask]
public sealed class ListResumes : SourcesTask
{
    /// <summary>
    /// Items like `ResumeOutput`, with the metadata `Language`. A format with several files is one item with `*` in its name.
    /// </summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    private protected override void Run()
    {
        var items = ReadItems(TemplateHost.None);
        if (items.Sources is { } sources)
        {
            using var cores = CoreLease.Request(BuildEngine, sources.Length);
            var listing = new ProjectListing(ProjectFile, Path.GetFullPath(OutputFolder), Log);
            Outputs = [.. listing.Find(sources, items.Shard, cores.Count, WritesIndex, CancellationToken)];
        }
    }
}
