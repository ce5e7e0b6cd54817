using Resume.Formats.Batch;
using Resume.Tool.Watching;

namespace Resume.Tool.Serving;

/// <summary>Compiles views, each once until a file changes, and keeps the latest outputs for their addresses.</summary>
internal sealed class Previews(ViewCompiler compiler, FileWatch watch, Changes changes) : IDisposable
{
    // A page shows one output, and loads the next one before it leaves that. Downloads go through the same list.
    private const int MostFiles = 24;

    // A compilation uses one processor; a second one at the same time would delay what the page waits for.
    private readonly SemaphoreSlim turn = new(1);
    private readonly Dictionary<View, Preview> current = [];
    private readonly List<ServedFile> files = [];

    public void Dispose() => turn.Dispose();

    public async Task<Preview> CompileAsync(View view, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (current.GetValueOrDefault(view) is { } known && known.Change == changes.Count)
            {
                return known;
            }

            var preview = await Task.Run(() => Compile(view, cancellationToken), cancellationToken);
            Keep(view, preview);
            return preview;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What a build of the source would report and write.</summary>
    public async Task<SourceDetails> ExamineAsync(View view, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var change = changes.Count;
            return await Task.Run(
                () =>
                {
                    var compiled = compiler.Check(view, cancellationToken);
                    Watch(view, compiled);
                    return new SourceDetails(
                        change, compiled.Result.Diagnostics, compiled.Variants, compiler.List(view.Source, cancellationToken));
                },
                cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>A file that was compiled lately, or null.</summary>
    public ServedFile? Find(string id)
    {
        lock (files)
        {
            return files.Find(file => file.Id == id);
        }
    }

    private Preview Compile(View view, CancellationToken cancellationToken)
    {
        // Before the source is read: a change meanwhile is one more.
        var change = changes.Count;
        var compiled = compiler.Compile(view, cancellationToken);
        Watch(view, compiled);
        var output = compiled.Result.HasErrors ? null : compiled.Result.Outputs.FirstOrDefault();
        return new(
            change,
            output is null ? null : ServedFile.Create(view, output),
            compiled.Result.Diagnostics,
            compiled.Result.Document.IsAbstract);
    }

    private void Watch(View view, CompiledSource compiled) => watch.Add(
    [
        view.Source.FullPath,
        .. compiled.Dependencies.Select(path => PortablePath.ToFull(Path.GetDirectoryName(view.Source.FullPath)!, path)),
    ]);

    private void Keep(View view, Preview preview)
    {
        if (current.Count >= MostFiles || current.Values.Any(known => known.Change < preview.Change))
        {
            current.Clear();
        }

        current[view] = preview;
        if (preview.File is { } file)
        {
            lock (files)
            {
                files.RemoveAll(known => known.Id == file.Id);
                files.Add(file);
                files.RemoveRange(0, Math.Max(0, files.Count - MostFiles));
            }
        }
    }
}
