using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Watching;

namespace Resume.Tool.Serving;

/// <summary>A run of `resume serve`: a server, and a watch that tells it of changes.</summary>
internal sealed class Session(CompileRequest request, ServeSettings settings, Reporter reporter)
{
    /// <summary>Serves until it is cancelled. Returns false if it could not start.</summary>
    // Not inlined: the types of ASP.NET Core can be loaded only once it was found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var sources = new ServedSources(request.Paths[0]);
        if (sources.Find(reporter.Report).Count == 0)
        {
            return false;
        }

        using var watch = new FileWatch();
        var changes = new Changes();
        using var previews = new Previews(new(request.Options, request.SourceRoots, settings.RunsTemplates), watch, changes);
        var token = RequestGuard.CreateToken();
        var guard = new RequestGuard(token, settings.IsForEditor);
        var server = new PreviewServer(guard, sources, request.Options, previews, changes, cancellationToken);
        if (await StartAsync(server, cancellationToken) is not { } kestrel)
        {
            return false;
        }

        await using (kestrel)
        {
            // A browser takes a second to start.
            var announced = AnnounceAsync(new Uri($"http://127.0.0.1:{kestrel.Port}/{token}/"));
            await FollowAsync(watch, changes, cancellationToken);
            await announced;
        }

        return true;
    }

    private static async Task FollowAsync(FileWatch watch, Changes changes, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await watch.WaitAsync(cancellationToken);
                changes.Add();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl+C is how it ends.
        }
    }

    // Null if the port cannot be used.
    private async Task<Kestrel?> StartAsync(PreviewServer server, CancellationToken cancellationToken)
    {
        try
        {
            return await Kestrel.StartAsync(settings.Port, server.AnswerAsync, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            reporter.Report(ProjectDiagnostics.CannotListen(settings.Port, (exception.InnerException ?? exception).Message));
            return null;
        }
    }

    private async Task AnnounceAsync(Uri address)
    {
        reporter.Print($"Preview at {address}");
        reporter.Print("It is updated when you save. Press Ctrl+C to stop.");
        if (settings.OpensBrowser && !await Browser.TryOpenAsync(address))
        {
            reporter.Print("No browser could be started: open the address yourself.");
        }
    }
}
