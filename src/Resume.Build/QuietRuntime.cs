using System.Runtime;

namespace Resume.Build;

/// <summary>The runtime when it compiles nothing more, in the background either.</summary>
internal static class QuietRuntime
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(60);

    // It waits for a tenth of a second in which no new methods run before it goes on.
    private const int QuietGlances = 3;

    // Five seconds: it may be slow, and others may keep it busy.
    private const int MostGlances = 83;

    /// <summary>Waits for it, five seconds at the most, or until it is cancelled.</summary>
    public static void Await(CancellationToken cancellationToken)
    {
        var methods = JitInfo.GetCompiledMethodCount();
        var quiet = 0;
        for (var glance = 0; glance < MostGlances && quiet < QuietGlances && !cancellationToken.WaitHandle.WaitOne(Glance); glance++)
        {
            var now = JitInfo.GetCompiledMethodCount();
            quiet = now == methods ? quiet + 1 : 0;
            methods = now;
        }
    }
}
