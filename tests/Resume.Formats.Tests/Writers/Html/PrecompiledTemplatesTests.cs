using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>Templates are compiled with the assembly: no compiler runs in a user's build.</summary>
/// <remarks>It does not run in parallel, because it sees the methods of all tests, and some of them compile plug-ins.</remarks>
[CollectionDefinition(nameof(PrecompiledTemplatesTests), DisableParallelization = true)]
[Collection(nameof(PrecompiledTemplatesTests))]
public class PrecompiledTemplatesTests
{
    [Fact]
    public async Task RenderingDoesNotRunRoslyn()
    {
        using var jitted = new JittedMethods();

        // In a new load context, no method is compiled yet, so every method that runs is seen.
        var context = new OwnContext();
        var fixture = context.LoadFromAssemblyPath(typeof(HtmlFixture).Assembly.Location).GetType(typeof(HtmlFixture).FullName!)!;
        var outline = fixture.GetProperty(nameof(HtmlFixture.Full))!.GetValue(null);
        var html = await (Task<string>)fixture.GetMethod(nameof(HtmlFixture.RenderAsync))!.Invoke(null, [outline, "classic", "US"])!;
        await jitted.UpToNowAsync();

        Assert.Equal(await HtmlFixture.RenderAsync(HtmlFixture.Full), html);
        Assert.Contains(jitted.Namespaces, type => type.StartsWith("RazorLight.", StringComparison.Ordinal));
        Assert.DoesNotContain(jitted.Namespaces, type => type.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain(jitted.Namespaces, type => type.StartsWith("Microsoft.AspNetCore.Razor.Language", StringComparison.Ordinal));
        Assert.DoesNotContain(jitted.Namespaces, type => type.StartsWith("Microsoft.CSharp.RuntimeBinder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnknownTemplateIsNamed()
    {
        var exception = await Assert.ThrowsAsync<TemplateException>(
            () => new TemplateEngine(cancellationToken: TestContext.Current.CancellationToken).RenderAsync("Sektion", "model"));

        Assert.Equal("unknown template `Sektion`; did you mean `Section`?", exception.Message);
    }

    private sealed class OwnContext() : AssemblyLoadContext("own")
    {
        protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName assemblyName)
        {
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }

    private sealed class JittedMethods : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;

        // From here on, a method is compiled once more in the background, long after a test has run it.
        private const uint OptimizedTier1 = 4;

        private readonly ConcurrentQueue<string> namespaces = new();
        private readonly TaskCompletionSource lastSeen = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyCollection<string> Namespaces => namespaces;

        /// <summary>Waits for the event of a method that has not run before: events are late but in order.</summary>
        public Task UpToNowAsync()
        {
            Last();
            return lastSeen.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }

        // Three bits of the flags.
        private static uint Tier(uint flags) => (flags >> 7) & 7;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, Jit);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true
                || eventData.PayloadNames is not { } names
                || Tier((uint)eventData.Payload![names.IndexOf("MethodFlags")]!) >= OptimizedTier1)
            {
                return;
            }

            // The base constructor enables events, so the first may arrive before the fields are set.
            namespaces?.Enqueue((string)eventData.Payload![names.IndexOf("MethodNamespace")]!);
            if ((string)eventData.Payload![names.IndexOf("MethodName")]! == nameof(Last))
            {
                lastSeen?.TrySetResult();
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Last()
        {
        }
    }
}
