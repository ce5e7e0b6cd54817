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
    public IEnumerable<ITaskItem> Find(ImmutableArray<SourceItem> sources, int cores, bool writesIndex, CancellationToken cancellationToken)
    {
        var shared = new SharedDiagnostics();
        var compiler = ProjectCompiler.Create(projectFile, KeyedEnvironment.Create(), ResumeCompiler.List);
        BatchSource[] batch = [.. sources.Select(source => source.ToBatchSource(projectFolder, earlier: null))];
        foreach (var (source, listed) in sources.Zip(compiler.Compile(batch, cores, cancellationToken)))
        {
            DiagnosticLog.WriteAll(log, shared.Next(listed));
            DiagnosticLog.WriteExceptions(log, listed.Result.Exceptions);
            foreach (var output in listed.Result.Outputs)
            {
                var path = PortablePath.FromFull(projectFolder, source.OutputPath(output));
                if (writer.Claim(source, path))
                {
                    yield return ToItem(
                        source.Name, new(output.Format, output.Variant, output.Locale, path, MayBePublished: output.MayBePublished), output.Language);
                }
            }
        }

        if (writesIndex)
        {
            var index = PortablePath.FromFull(projectFolder, Path.Join(outputFolder, IndexPage.FileName));
            yield return ToItem(PortablePath.FromFull(projectFolder, projectFile), new("html", null, null, index), "");
        }
    }

    private ITaskItem ToItem(string source, ManifestOutput output, string language)
    {
        var item = OutputLine.Create(source, output).ToItem(projectFolder, outputFolder);
        item.SetMetadata("Language", MSBuildText.Escape(language));
        return item;
    }
}
