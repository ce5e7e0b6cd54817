using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>Processor cores that MSBuild assigns to the task while other projects are built. Disposing returns them.</summary>
internal sealed class CoreLease : IDisposable
{
    private readonly IBuildEngine9? engine;

    private CoreLease(IBuildEngine9? engine, int count) => (this.engine, Count) = (engine, count);

    /// <summary>The number of cores, at least one.</summary>
    public int Count { get; }

    /// <summary>Requests cores; a host that does not manage cores gives all of the machine's.</summary>
    public static CoreLease Request(IBuildEngine host, int count)
    {
        count = Math.Clamp(count, 1, Environment.ProcessorCount);
        if (host is not IBuildEngine9 engine)
        {
            return new(null, count);
        }

        // The task host process of MSBuild 18.0 does not manage cores; later versions do.
        return HostCall.Try<int?>(() => engine.RequestCores(count), null) is { } cores
            ? new(engine, Math.Clamp(cores, 1, count))
            : new(null, count);
    }

    public void Dispose() => engine?.ReleaseCores(Count);
}
