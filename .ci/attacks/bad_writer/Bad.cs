using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

/// <summary>A writer that does what a writer must not do: see plug_ins.py.</summary>
public sealed class Bad : IResumeWriter
{
    private static readonly string Mode = Environment.GetEnvironmentVariable("BAD") ?? "none";

    public string Format => "bad";

    public string FileExtension => ".bad";

    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        switch (Mode)
        {
            case "none": break;
            case "throw": throw new InvalidOperationException("two\n::error::lines\u001b[31m");
            case "throw-message": throw new Mute();
            case "throw-text": throw new Mute { Silent = true };
            case "throw-inner": throw new AggregateException(new Mute(), new Mute());
            case "throw-cancelled": throw new OperationCanceledException();
            case "throw-memory": throw new OutOfMemoryException();
            case "null-message": context.Diagnostics.Report(new("BAD1", Severity.Error, default, null!)); break;
            case "null-diagnostic": context.Diagnostics.Report(null!); break;
            case "null-code": context.Diagnostics.Report(new(null!, Severity.Error, default, "a")); break;
            case "bad-code": context.Diagnostics.Report(new("two\n::error::", (Severity)77, default, "a")); break;
            case "many-diagnostics":
                for (var i = 0; i < 200_000; i++)
                {
                    context.Diagnostics.Report(new("BAD1", Severity.Warning, new("x", i, 1, i, 1), $"number {i}"));
                }

                break;
            case "far-place": context.Diagnostics.Report(new("BAD1", Severity.Warning, new("cv.resume.yaml", int.MaxValue, -1, -5, 0), "far")); break;
            case "long-message": context.Diagnostics.Report(new("BAD1", Severity.Warning, default, new string('a', 50_000_000))); break;
            case "folder": Directory.SetCurrentDirectory(Path.GetTempPath()); break;
            case "endless":
                for (var block = new byte[1 << 20]; ;)
                {
                    output.Write(block);
                }

            case "large": output.SetLength(int.MaxValue); break;
            case "close": output.Dispose(); break;
            case "seek": output.Position = 2_000_000_000; output.WriteByte(1); break;
            case "culture": CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Turkish(); break;
            case "variables": Environment.SetEnvironmentVariable("PATH", null); Environment.SetEnvironmentVariable("HOME", null); break;
            case "console": Console.Out.Close(); Console.SetOut(TextWriter.Null); break;
            case "late": _ = Task.Run(async () => { await Task.Delay(50); throw new InvalidOperationException(); }, CancellationToken.None); break;
            case "exit": Environment.Exit(0); break;
            case "exit-one": Environment.Exit(1); break;
            case "fail-fast": Environment.FailFast("two\n::error::lines"); break;
            case "stack": Deeper(0); break;
            case "thread": new Thread(() => throw new InvalidOperationException("elsewhere")).Start(); Thread.Sleep(1_000); break;
            case "hang": await Task.Delay(-1, CancellationToken.None); break;
            default: throw new ArgumentException($"BAD={Mode}");
        }

        if (Mode != "close")
        {
            output.Write("ok"u8);
        }
    }

    // The tool knows the invariant culture only.
    private static CultureInfo Turkish()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    private static int Deeper(int level) => Deeper(level + 1) + Deeper(level + 2);

    private sealed class Mute : Exception
    {
        public bool Silent { get; init; }

        public override string Message => throw new InvalidOperationException("no message");

        public override string ToString() => Silent ? throw new InvalidOperationException("no text") : "mute";
    }
}
