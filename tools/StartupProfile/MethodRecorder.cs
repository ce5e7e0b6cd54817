using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace StartupProfile;

/// <summary>Records the names of the methods that are compiled while it listens, which are those that run for the first time.</summary>
internal sealed class MethodRecorder : EventListener
{
    private const EventKeywords JitAndLoader = (EventKeywords)0x18;
    private const int MethodLoadVerbose = 143;

    private readonly ConcurrentDictionary<string, bool> methods = new(StringComparer.Ordinal);

    /// <summary>Stops listening, and returns the lines of the list: a type, a space and the name of a method.</summary>
    public IEnumerable<string> Finish()
    {
        Dispose();
        return methods.Keys.Order(StringComparer.Ordinal);
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, JitAndLoader);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData is { EventId: MethodLoadVerbose, Payload: { } values, PayloadNames: { } names }
            && values[names.IndexOf("MethodNamespace")] is string type
            && values[names.IndexOf("MethodName")] is string name)
        {
            methods.TryAdd($"{type} {name}", true);
        }
    }
}
