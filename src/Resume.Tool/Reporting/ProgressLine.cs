using System.Globalization;

namespace Resume.Tool.Reporting;

/// <summary>
/// A line on a terminal that says how far a run is, once it takes longer than half a second. It disappears while something else is
/// printed, and at the end. It needs no escape sequences.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    /// <summary>When the line appears first.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    /// <summary>How often it changes.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly TextWriter terminal;
    private readonly int total;
    private readonly ITimer timer;
    private int done;
    private string shown = "";
    private bool isEnded;

    /// <param name="terminal">The terminal.</param>
    /// <param name="total">The number of sources.</param>
    /// <param name="time">The clock.</param>
    public ProgressLine(TextWriter terminal, int total, TimeProvider time)
    {
        (this.terminal, this.total) = (terminal, total);
        timer = time.CreateTimer(_ => Show(), state: null, Delay, Interval);
    }

    /// <summary>Counts a source that is done.</summary>
    public void Advance() => Interlocked.Increment(ref done);

    /// <summary>Prints something instead of the line.</summary>
    public void Interrupt(Action print)
    {
        lock (gate)
        {
            Hide();
            print();
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            isEnded = true;
            Hide();
        }
    }

    private void Show()
    {
        lock (gate)
        {
            // A last tick may be on its way.
            if (isEnded)
            {
                return;
            }

            var line = total == 1
                ? "building …"
                : string.Create(CultureInfo.InvariantCulture, $"{Volatile.Read(ref done):N0} of {total:N0} sources …");
            if (line != shown)
            {
                Hide();
                terminal.Write(line);
                terminal.Flush();
                shown = line;
            }
        }
    }

    private void Hide()
    {
        if (shown.Length > 0)
        {
            terminal.Write($"\r{new string(' ', shown.Length)}\r");
            shown = "";
        }
    }
}
