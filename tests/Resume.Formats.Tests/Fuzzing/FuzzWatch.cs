namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Runs cases on a thread of their own, within limits, and collects those that fail.</summary>
internal sealed class FuzzWatch(FuzzSubject subject)
{
    private const long MaxAllocated = 1L << 30;
    private const int MaxFailures = 20;

    // A limit against what never ends, thousands of times what a case takes, on a machine that may be busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<string> failures = [];

    /// <summary>Runs a case; `keep` writes its file to the folder of temporary files.</summary>
    public void Run(int seed, int number, bool keep = false)
    {
        var name = $"{subject.Name}/{seed}/{number}";
        var file = subject.CreateCase(seed, number);
        if (keep)
        {
            File.WriteAllBytes(Path.Join(Path.GetTempPath(), name.Replace('/', '-')), file);
        }

        // What ends the process cannot be reported by it.
        File.WriteAllText(Path.Join(AppContext.BaseDirectory, $"fuzz-{subject.Name}.txt"), name);
        if (RunWithin(file) is { } failure)
        {
            failures.Add($"RESUME_FUZZ_CASE={name} ({file.Length} bytes): {failure}");
        }

        Assert.True(failures.Count < MaxFailures, string.Join('\n', failures));
    }

    public void AssertAllRan() => Assert.True(failures.Count == 0, string.Join('\n', failures));

    private string? RunWithin(byte[] file)
    {
        string? failure = null;
        var thread = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                subject.Run(file);
            }
            catch (Exception exception)
            {
                failure = exception.ToString();
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            failure ??= allocated > MaxAllocated ? $"allocated {allocated >> 20} MB" : null;
        })
        {
            IsBackground = true,
        };
        thread.Start();
        return thread.Join(Patience) ? failure : $"does not end within {Patience.TotalSeconds} s";
    }
}
