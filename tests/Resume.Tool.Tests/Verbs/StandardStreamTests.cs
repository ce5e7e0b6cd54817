using System.Text;
using Resume.Formats.Tests.Writers;
using Resume.Tool.Reporting;

namespace Resume.Tool.Tests.Verbs;

/// <summary>`-`, `--stdout`, and what only a terminal gets.</summary>
public sealed class StandardStreamTests : IDisposable
{
    private const string Source = "basics: {name: Ada Example}\n";

    private readonly EmptyFolder folder = new EmptyFolder().With("ada.resume.yaml", Source);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("txt", "Ada Example")]
    [InlineData("pdf", "%PDF-")]
    public async Task OneFormatGoesToStandardOutput(string format, string start)
    {
        var run = await folder.RunAsync("build", "ada.resume.yaml", "--stdout", "-f", format);

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task BytesAreThoseOfTheFile()
    {
        await folder.RunAsync("build", "ada.resume.yaml", "-f", "txt");
        var run = await folder.RunAsync("build", "ada.resume.yaml", "-f", "txt", "--stdout");

        Assert.Equal(await File.ReadAllTextAsync(folder["ada.txt"], TestContext.Current.CancellationToken), run.Output);
    }

    [Fact]
    public async Task StandardInputIsASource()
    {
        var text = await PipeAsync(Source, "build", "-", "--stdout", "-f", "txt");
        Assert.Equal((0, "Ada Example"), (text.ExitStatus, text.OutputLines[0]));

        var file = await PipeAsync(Source, "build", "-", "-o", "out/cv.txt");
        Assert.Equal((0, "out/cv.txt"), (file.ExitStatus, Assert.Single(file.OutputLines)));

        var check = await PipeAsync(Source, "check", "-");
        Assert.Equal("standard input is valid: no sections yet", Assert.Single(check.OutputLines));
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("watch")]
    [InlineData("serve")]
    [InlineData("upgrade")]
    public async Task OtherVerbsSayWhichReadStandardInput(string verb)
    {
        var run = await folder.RunAsync(verb, "-");

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains("only `build`, `check` and `convert` read standard input", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProblemOfStandardInputShowsItsLine()
    {
        var run = await PipeAsync("basics:\n  naem: Ada\n", "check", "-");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith("stdin.yaml(2,3,2,7): error RES1005", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 |   naem: Ada", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonOfStandardInputIsRead()
    {
        var run = await PipeAsync("""  {"basics": {"name": "Ada Example", "mood": 1}}""", "check", "-");

        // A key that is unknown is an error in YAML.
        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("stdin.json(1,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooLargeStandardInputIsReported()
    {
        var run = await PipeAsync(new string('#', 5 << 20), "check", "-");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("stdin.yaml(1,1,1,1): error RES", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standard input has no name for its outputs", "build", "-")]
    [InlineData("`--stdout` writes one format", "build", "ada.resume.yaml", "--stdout")]
    [InlineData("`--stdout` writes one format", "build", "ada.resume.yaml", "--stdout", "-f", "pdf,txt")]
    [InlineData("`--stdout` writes one source", "build", ".", "--stdout", "-f", "pdf")]
    [InlineData("`--stdout` cannot be combined with", "build", "ada.resume.yaml", "--stdout", "-f", "pdf", "-o", "x.pdf")]
    [InlineData("one output, and `ada.resume.yaml` has 2", "build", "ada.resume.yaml", "--stdout", "-f", "txt", "-l=en,de")]
    public async Task WrongUsageIsReported(string message, params string[] args)
    {
        var run = await folder.RunAsync(args);

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public void ProgressDisappearsBeforeAnythingElse()
    {
        using var terminal = new StringWriter();
        var time = new ManualTime();
        using (var progress = new ProgressLine(terminal, 1200, time))
        {
            progress.Advance();
            time.Tick();
            progress.Interrupt(() => terminal.Write("a.pdf\n"));
            progress.Advance();
            time.Tick();
        }

        time.Tick();

        const string First = "1 of 1,200 sources …", Second = "2 of 1,200 sources …";
        var blank = $"\r{new string(' ', First.Length)}\r";
        Assert.Equal($"{First}{blank}a.pdf\n{Second}{blank}", terminal.ToString());
        Assert.Equal(ProgressLine.Delay, time.Due);
    }

    [Fact]
    public async Task SummaryCountsFormats()
    {
        var summary = new BuildSummary();
        summary.Add("html", 40_000);
        summary.Add("pdf", 20_000);
        summary.Add("pdf", 24_000);

        await Snapshot.Check("summary.txt", summary.Render(TimeSpan.FromSeconds(0.42), hasColors: false, width: 80) + "\n");
    }

    private async Task<Run> PipeAsync(string input, params string[] args)
    {
        using var process = ResumeProcess.Start(folder, new Dictionary<string, string>(), args, sendsInput: true);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input), TestContext.Current.CancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A source that is too large is not read to its end.
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>A clock whose only timer is called by hand.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private Action tick = () => { };

        public TimeSpan Due { get; private set; }

        public void Tick() => tick();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (tick, Due) = (() => callback(state), dueTime);
            return new Timer();
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
