using System.Collections.Concurrent;
using Resume.Tool.Editing.Files;

namespace Resume.Tool.Editing.Checking;

/// <summary>
/// Checks what changed, one file at a time and the last change first, and hands over what was found. A change while a file is checked ends
/// that check, since its result would be old.
/// </summary>
/// <param name="findings">Checks files.</param>
/// <param name="workspace">The open texts.</param>
/// <param name="publish">
/// Takes the files in which something changed. While it waits for a client that does not read, nothing is checked.
/// </param>
internal sealed class DiagnosticsLoop(Findings findings, Workspace workspace, Func<CheckedFile, CancellationToken, Task> publish)
    : IDisposable
{
    // Changes that come together, such as those of a pasted text, are checked once.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly Lock gate = new();
    private readonly List<string> changed = [];
    private readonly SemaphoreSlim signal = new(0);
    private readonly ConcurrentDictionary<string, CheckedFile> last = new(StringComparer.Ordinal);
    private CancellationTokenSource current = new();

    /// <summary>What was last found in a file, or null.</summary>
    public CheckedFile? FindLast(string path) => last.GetValueOrDefault(path);

    /// <summary>Asks for a check of what a change of a file affects.</summary>
    public void Touch(string path)
    {
        lock (gate)
        {
            changed.Remove(path);
            changed.Add(path);
            current.Cancel();
        }

        signal.Release();
    }

    /// <summary>Checks until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await signal.WaitAsync(cancellationToken);
            await Task.Delay(Quiet, cancellationToken);
            while (await signal.WaitAsync(TimeSpan.Zero, cancellationToken))
            {
                // One round is enough for all signals.
            }

            await CheckAllAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            current.Dispose();
        }

        signal.Dispose();
    }

    private async Task CheckAllAsync(CancellationToken cancellationToken)
    {
        while (TryTake(out var path, out var token))
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
            try
            {
                await CheckAsync(path, either.Token, cancellationToken);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Behind the newer change.
                lock (gate)
                {
                    if (!changed.Contains(path))
                    {
                        changed.Insert(0, path);
                    }
                }

                await Task.Delay(Quiet, cancellationToken);
            }
        }
    }

    private bool TryTake(out string path, out CancellationToken token)
    {
        lock (gate)
        {
            (path, var found) = changed.Count > 0 ? (changed[^1], true) : ("", false);
            if (found)
            {
                changed.RemoveAt(changed.Count - 1);
                current.Dispose();
                current = new();
            }

            token = current.Token;
            return found;
        }
    }

    private async Task CheckAsync(string path, CancellationToken token, CancellationToken end)
    {
        if (workspace.FindOpen(path) is null)
        {
            await PublishAsync(findings.Forget(path), end);
        }

        foreach (var affected in findings.FindAffected(path, token))
        {
            await PublishAsync(await findings.CheckAsync(affected, token), end);
        }
    }

    private async Task PublishAsync(IReadOnlyList<CheckedFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            last[file.Path] = file;
            if (file.Diagnostics.IsEmpty && workspace.FindOpen(file.Path) is null)
            {
                last.TryRemove(file.Path, out _);
            }

            await publish(file, cancellationToken);
        }
    }
}
