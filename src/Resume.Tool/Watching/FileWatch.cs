using System.Collections.Concurrent;

namespace Resume.Tool.Watching;

/// <summary>Waits until one of some files is saved, created or deleted.</summary>
/// <remarks>
/// The system says that something has happened in the folder of a file; stamps of the files say whether it was one of them. Where the
/// system says nothing, as on some network drives, the stamps alone decide, once a second.
/// </remarks>
internal sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    // Editors write a file in several steps, within a few milliseconds.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private const int MostQuietTimes = 10;

    private readonly ConcurrentDictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileSystemWatcher?> folders = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim events = new(0);
    private readonly Lock gate = new();

    /// <summary>Adds files and folders to those that are watched, by their full paths.</summary>
    public void Add(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => stamps.TryAdd(path, FileStamp.Read(path))))
        {
            Listen(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!);
        }
    }

    /// <summary>Waits until at least one of the files has changed, and returns all that have.</summary>
    public async Task<IReadOnlyList<string>> WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await events.WaitAsync(BetweenLooks, cancellationToken);
            for (var times = 0; times < MostQuietTimes && await events.WaitAsync(Quiet, cancellationToken); times++)
            {
                // A file is still being written.
            }

            if (FindChanged() is { Count: > 0 } changed)
            {
                return changed;
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var watcher in folders.Values)
            {
                watcher?.Dispose();
            }

            folders.Clear();
        }
    }

    private List<string> FindChanged()
    {
        var changed = new List<string>();
        foreach (var (path, before) in stamps)
        {
            var now = FileStamp.Read(path);
            if (now != before)
            {
                stamps[path] = now;
                changed.Add(path);
            }
        }

        return changed;
    }

    private void Listen(string folder)
    {
        lock (gate)
        {
            if (!folders.ContainsKey(folder))
            {
                folders[folder] = Directory.Exists(folder) ? TryListen(folder) : null;
            }
        }
    }

    private FileSystemWatcher? TryListen(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName };
            watcher.Changed += Wake;
            watcher.Created += Wake;
            watcher.Deleted += Wake;
            watcher.Renamed += Wake;
            watcher.Error += Wake;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The system allows no more watchers; the stamps still tell.
            return null;
        }
    }

    private void Wake(object sender, EventArgs e)
    {
        // One is enough; a loop that writes a log beside a source must not count up for hours.
        if (events.CurrentCount == 0)
        {
            events.Release();
        }
    }
}
