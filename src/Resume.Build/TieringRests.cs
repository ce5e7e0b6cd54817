namespace Resume.Build;

/// <summary>Says when a long compilation rests, early on, for the runtime to compile anew what runs often.</summary>
/// <remarks>
/// .NET compiles a method that runs often twice more: once to count in it, which makes it several times slower, and once for good. It does so on one thread,
/// which holds back while more methods turn up, and falls behind where all cores are at work: of a thousand sources, three quarters would be compiled
/// by the slow code. Who lets it finish has done a thousand sources with two thirds of the processor's time, and sooner.
/// </remarks>
/// <param name="sources">How many there are to look at.</param>
/// <param name="threads">How many do.</param>
/// <param name="rest">A rest; the other threads wait for its end.</param>
internal sealed class TieringRests(int sources, int threads, Action rest) : IDisposable
{
    // With fewer to compile for each thread, the rests take longer than they save.
    private const int WorthIt = 300;

    // A method runs thirty times before it is compiled anew, and most run twice a source or more. In the first rest the runtime only begins to count.
    private const int Apart = 16;
    private const int Count = 4;

    private readonly ManualResetEventSlim awake = new(true);
    private int seen;
    private int compiled;

    /// <summary>Called for each source, whether it is stale or not.</summary>
    public void See() => Interlocked.Increment(ref seen);

    /// <summary>Called before each source that is compiled, by the thread that does.</summary>
    public void BeforeCompiling()
    {
        var number = Interlocked.Increment(ref compiled);
        if (number % Apart != 0 || number > Apart * Count || LeftForEach(number) < WorthIt)
        {
            awake.Wait();
            return;
        }

        awake.Reset();
        try
        {
            rest();
        }
        finally
        {
            awake.Set();
        }
    }

    public void Dispose() => awake.Dispose();

    // How many each thread has to compile yet, if as many are stale as were until now.
    private long LeftForEach(int stale) => (long)(sources - seen) * stale / seen / threads;
}
