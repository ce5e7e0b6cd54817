namespace Resume.Formats.Tests.PlugIns;

internal static class Garbage
{
    // What is unloaded may still be in use by the runtime's own threads, such as the one that optimizes methods.
    private const int Tries = 100;

    /// <summary>Collects garbage until a condition no longer holds; gives up after some seconds.</summary>
    public static void CollectWhile(Func<bool> isAlive)
    {
        for (var i = 0; isAlive() && i < Tries; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(i);
        }
    }
}
