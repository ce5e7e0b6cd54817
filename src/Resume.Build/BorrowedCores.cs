using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>The cores that MSBuild lends a task beside those at work on other projects; disposing gives them back.</summary>
internal sealed class BorrowedCores : IDisposable
{
    private readonly IBuildEngine9? lender;

    private BorrowedCores(IBuildEngine9? lender, int count) => (this.lender, Count) = (lender, count);

    /// <summary>How many, at least one.</summary>
    public int Count { get; }

    /// <summary>Asks for some; where nobody manages them, all the machine's are there.</summary>
    public static BorrowedCores From(IBuildEngine engine, int wanted)
    {
        wanted = Math.Clamp(wanted, 1, Environment.ProcessorCount);
        if (engine is not IBuildEngine9 lender)
        {
            return new(null, wanted);
        }

        try
        {
            return new(lender, Math.Clamp(lender.RequestCores(wanted), 1, wanted));
        }
        catch (NotImplementedException)
        {
            // Not ours: so MSBuild 18.0 answers from a process of a task's own, where no cores are managed. Later ones lend from there too.
            return new(null, wanted);
        }
    }

    public void Dispose() => lender?.ReleaseCores(Count);
}
