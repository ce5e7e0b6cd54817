using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>A plug-in that behaves badly loses its own format; all others are written with the same bytes.</summary>
/// <remarks>It does not run in parallel, because its plug-ins change the folder and the language of the process.</remarks>
[CollectionDefinition(nameof(HostileWriterTests), DisableParallelization = true)]
[Collection(nameof(HostileWriterTests))]
public sealed class HostileWriterTests : IDisposable
{
    private const string Exceptions = """
        public sealed class Mute : System.Exception
        {
            public override string Message => throw new System.Exception("no message");
            public override string StackTrace => throw new System.Exception("no trace");
            public override string ToString() => throw new System.Exception("no text");
        }
        public sealed class Empty : System.Exception
        {
            public override string Message => null;
            public override string ToString() => null;
        }
        public sealed class Missing : System.MissingMethodException
        {
            public override string Message => throw new System.Exception("no message");
        }
        """;

    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("throw new Mute();", "Mute: no message")]
    [InlineData("throw new Empty();", "Empty: no message")]
    [InlineData("throw new Missing();", "Missing: no message")]
    [InlineData("throw new System.AggregateException(new Mute(), new Empty());", "AggregateException: ")]
    [InlineData("await System.Threading.Tasks.Task.Yield(); throw new Mute();", "Mute: no message")]
    [InlineData("throw new System.OperationCanceledException();", "OperationCanceledException: ")]
    [InlineData("throw new System.Exception(\"two\\r\\n::error::lines\");", "Exception: two ::error::lines")]
    [InlineData("throw new System.OutOfMemoryException();", "OutOfMemoryException: ")]
    [InlineData("output.Dispose(); output.WriteByte(1);", "ObjectDisposedException: ")]
    [InlineData("for (var block = new byte[1 << 20]; ;) { output.Write(block); }", "IOException: it writes more than 64 MiB")]
    [InlineData("for (var block = new byte[1 << 20]; ;) { await output.WriteAsync(block); }", "IOException: it writes more than 64 MiB")]
    [InlineData("for (;;) { output.WriteByte(1); }", "IOException: it writes more than 64 MiB")]
    [InlineData("output.Position = 1L << 30; output.WriteByte(1);", "IOException: it writes more than 64 MiB")]
    [InlineData("output.SetLength(1L << 40);", "IOException: it writes more than 64 MiB")]
    [InlineData("((System.IO.MemoryStream)output).Capacity = 1 << 30;", "IOException: it writes more than 64 MiB")]
    [InlineData("try { output.SetLength(1L << 40); } catch { }", "IOException: it writes more than 64 MiB")]
    [InlineData("Report(null);", "ArgumentNullException: ")]
    [InlineData("Report(new(null, Severity.Error, here, \"x\"));", "InvalidOperationException: a diagnostic has no code")]
    [InlineData("Report(new(\"BAD1\", Severity.Error, here, null));", "InvalidOperationException: the diagnostic `BAD1` has no message")]
    [InlineData(
        "try { Report(new(\"BAD1\", Severity.Error, here, null)); } catch { }",
        "InvalidOperationException: the diagnostic `BAD1` has no message")]
    [InlineData("Report(new(\"\", Severity.Error, here, \"x\"));", "InvalidOperationException: `` is not a code of letters")]
    [InlineData("Report(new(\"a\\nb\", Severity.Error, here, \"x\"));", "is not a code of letters")]
    [InlineData(
        "Report(new(\"BAD1\", (Severity)9, here, \"x\"));",
        "InvalidOperationException: the diagnostic `BAD1` has an unknown severity")]
    [InlineData("Report(new(\"BAD1\", Severity.Error, default, \"x\"));", "InvalidOperationException: the place of the diagnostic `BAD1`")]
    [InlineData(
        "Report(new(\"BAD1\", Severity.Error, here with { File = \"/x\" }, \"x\"));",
        "InvalidOperationException: the place of the diagnostic")]
    [InlineData(
        "Report(new(\"BAD1\", Severity.Error, here with { Line = -1 }, \"x\"));",
        "InvalidOperationException: the place of the diagnostic")]
    [InlineData(
        "Report(new(\"BAD1\", Severity.Error, here with { EndLine = 0 }, \"x\"));",
        "InvalidOperationException: the place of the diagnostic")]
    [InlineData(
        "for (var i = 0; i < 1_000_000; i++) { Report(new(\"BAD\" + i, Severity.Warning, here, \"x\")); }",
        "InvalidOperationException: it reports more than 1,000 diagnostics")]
    public async Task FailureCostsItsFormatOnly(string code, string reason)
    {
        var result = await CompileAsync(code);

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES5045", "ada.resume.yaml"), (error.Code, error.Span.File));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(ExceptionText.Details(Assert.Single(result.Exceptions)));
        Assert.Equal(await WithoutPlugInAsync(), Hashes(result));
    }

    [Theory]
    [InlineData("System.Environment.CurrentDirectory = System.IO.Path.GetTempPath();")]
    [InlineData("System.Environment.SetEnvironmentVariable(\"TZ\", \"Asia/Tokyo\"); System.TimeZoneInfo.ClearCachedData();")]
    [InlineData("System.Console.SetOut(System.IO.TextWriter.Null);")]
    [InlineData("CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(\"ar-SA\");")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = new CultureInfo(\"tr-TR\");")]
    public async Task ChangedProcessChangesNoOtherOutput(string code)
    {
        var (folder, output, zone) = (Environment.CurrentDirectory, Console.Out, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            var result = await CompileAsync(code);

            Assert.Empty(result.Diagnostics);
            Assert.Equal(await WithoutPlugInAsync(), Hashes(result)[..^1]);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(output);
            Environment.SetEnvironmentVariable("TZ", zone);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = null;
        }
    }

    [Theory]
    [InlineData("new System.Threading.Tasks.ValueTask()")]
    [InlineData("default")]
    public async Task DefaultTaskIsADoneOne(string task)
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"").Replace(
            "return default;", $"return {task};", StringComparison.Ordinal));

        Assert.Equal("", await PlugInSandbox.WriteAsync(path));
    }

    [Theory]
    [InlineData("public CardWriter() => throw new Mute();")]
    [InlineData("static CardWriter() => throw new Empty();")]
    [InlineData("public CardWriter() => throw new Missing();")]
    public void ConstructorWithABadExceptionIsReported(string member)
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"", members: member) + Exceptions);

        Assert.EndsWith(": no message", Assert.Single(PlugInSandbox.Load(path).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void LongMessagesAndTracesAreCut()
    {
        Assert.InRange(ExceptionText.Message(new InvalidDataException(new string('x', 1 << 20))).Length, 1, 1_000);
        Assert.InRange(ExceptionText.Details(new InvalidDataException(new string('x', 1 << 20))).Length, 1, 50_000);
    }

    private static async Task<string[]> WithoutPlugInAsync() => Hashes(await CompileAsync(new() { Formats = [.. BuiltIn] }));

    private static string[] BuiltIn => [.. ResumeWriters.All.Select(writer => writer.Format)];

    private static ValueTask<CompilationResult> CompileAsync(CompileOptions options) => ResumeCompiler.CompileAsync(
        new SourceFile("ada.resume.yaml", "basics:\n  name: Ada\nwork:\n  - {name: Acme, startDate: 2020-01}\n"u8.ToArray()),
        options,
        TestContext.Current.CancellationToken);

    private static string[] Hashes(CompilationResult result) =>
    [
        .. result.Outputs.Select(output =>
            $"{output.Format} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(output.Content.Span))}"),
    ];

    // First, so that what it does can harm those that follow.
    private async Task<CompilationResult> CompileAsync(string code)
    {
        var (set, errors) = PlugInSandbox.Load(PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), $$"""
            using System.Globalization;
            using Resume.Formats.Diagnostics;
            public sealed class CardWriter : Resume.Formats.Writers.IResumeWriter
            {
                public string Format => "card";
                public string FileExtension => ".card";
                public async System.Threading.Tasks.ValueTask WriteAsync(
                    Resume.Formats.Writers.WriterContext context,
                    System.IO.Stream output,
                    System.Threading.CancellationToken cancellationToken)
                {
                    var here = SourceSpan.Start(context.Document.File);
                    void Report(Diagnostic diagnostic) => context.Diagnostics.Report(diagnostic);
                    {{code}}
                }
            }
            {{Exceptions}}
            """));
        Assert.Empty(errors);
        var result = await CompileAsync(new CompileOptions { Writers = set.Writers, Formats = ["card", .. BuiltIn] });
        return result with { Outputs = [.. result.Outputs.OrderBy(output => output.Format == "card")] };
    }
}
