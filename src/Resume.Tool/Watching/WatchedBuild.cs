using System.Diagnostics;
using System.Globalization;
using Resume.Formats.Batch;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Watching;

/// <summary>Builds sources, and builds each again when it, or a file that it depends on, has changed.</summary>
/// <param name="request">The command line.</param>
/// <param name="find">Finds the sources, of which there may be new ones.</param>
/// <param name="reporter">Where to report to.</param>
internal sealed class WatchedBuild(CompileRequest request, Func<IReadOnlyList<Source>> find, Reporter reporter) : IDisposable
{
    private readonly FileWatch watch = new();
    private readonly Dictionary<string, HashSet<string>> inputs = new(StringComparer.Ordinal);

    public void Dispose() => watch.Dispose();

    /// <summary>Builds until it is cancelled. Returns false if the sources do not go with the options.</summary>
    public async Task<bool> RunAsync(IReadOnlyList<Source> sources, CancellationToken cancellationToken)
    {
        try
        {
            if (!await BuildAsync(sources, sources, cancellationToken))
            {
                return false;
            }

            reporter.Print("Sources are built again when you save. Press Ctrl+C to stop.");
            while (true)
            {
                var changed = await watch.WaitAsync(cancellationToken);
                var found = find();
                List<Source> outdated = [.. found.Where(source => IsOutdated(source, changed))];
                if (outdated.Count > 0)
                {
                    reporter.StartAgain();
                    await BuildAsync(outdated, found, cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return true;
        }
    }

    private bool IsOutdated(Source source, IReadOnlyList<string> changed) =>
        !inputs.TryGetValue(source.FullPath, out var files) || files.Overlaps(changed);

    private async Task<bool> BuildAsync(IReadOnlyList<Source> outdated, IReadOnlyList<Source> all, CancellationToken cancellationToken)
    {
        // A source that is saved while it is compiled is compiled once more.
        foreach (var source in outdated)
        {
            Watch(source, []);
        }

        var clock = Stopwatch.StartNew();
        var paths = new OutputPaths(request, all, reporter);
        var writer = new WrittenOutputs(request, paths, reporter);
        await new SourceCompilation(request, reporter).RunAsync(outdated, Write, cancellationToken);
        reporter.Summarize();
        var sources = outdated is [var one] ? one.Path : string.Create(CultureInfo.InvariantCulture, $"{outdated.Count} sources");
        reporter.Print(string.Create(CultureInfo.InvariantCulture, $"{sources}: {clock.ElapsedMilliseconds} ms"));
        return !paths.FoundWrongUsage;

        void Write(Source source, CompiledSource compiled)
        {
            writer.Write(source, compiled);
            var folder = Path.GetDirectoryName(source.FullPath)!;
            Watch(source, compiled.Dependencies.Select(path => PortablePath.ToFull(folder, path)));
        }
    }

    // In the folder, new sources may appear.
    private void Watch(Source source, IEnumerable<string> dependencies)
    {
        List<string> files = [source.FullPath, .. dependencies];
        if (!inputs.TryGetValue(source.FullPath, out var known))
        {
            inputs[source.FullPath] = known = new(StringComparer.Ordinal);
        }

        known.UnionWith(files);
        watch.Add(source.FoundIn is null ? files : files.Append(Path.GetDirectoryName(source.FullPath)!));
    }
}
