using Resume.Formats;
using Resume.Formats.Tests.PlugIns;
using Resume.Formats.Writers;

namespace Resume.Tool.Tests.Verbs;

/// <summary>`--writer`.</summary>
public class WriterTests
{
    private static readonly string[] BuiltIn = [.. ResumeWriters.All.Select(writer => writer.Format)];

    [Fact]
    public async Task WriterAddsItsFormat()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        PlugInCompiler.Compile(folder["lib/Cards.dll"], PlugInCompiler.Writer("context.Document.Basics.Name.Value"));
        PlugInCompiler.Compile(folder["lib/Posts.dll"], PlugInCompiler.Writer("\"\"", "Posts", "post", ".post"));

        var all = await folder.RunAsync("build", "ada.resume.yaml", "--writer", "lib/Cards.dll");
        var some = await folder.RunAsync("build", "--writer", "lib/Cards.dll", "--writer=lib/Posts.dll", "--format", "CARD,post");

        Assert.Equal((0, ""), (all.ExitStatus, all.Error));
        var defaults = new CompileOptions().Formats.Select(format => "ada" + ResumeWriters.Find(format)!.FileExtension);
        Assert.Equal([.. defaults, "ada.card"], all.OutputLines);
        Assert.Equal((0, ""), (some.ExitStatus, some.Error));
        Assert.Equal(["ada.card", "ada.post"], some.OutputLines);
        Assert.Equal("Ada Example", await File.ReadAllTextAsync(folder["ada.card"], TestContext.Current.CancellationToken));
    }

    [Fact(Explicit = true)]
    public async Task FormatOfAWriterIsListed()
    {
        using var folder = new EmptyFolder();
        PlugInCompiler.Compile(folder["Cards.dll"], PlugInCompiler.Writer("\"\""));

        var run = await folder.RunAsync("formats", "--writer", "Cards.dll");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal([.. BuiltIn, "card"], run.OutputLines);
    }

    [Fact(Explicit = true)]
    public async Task PartsAreWrittenToAFolder()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        PlugInCompiler.Compile(
            folder["Cards.dll"], PlugInCompiler.PartWriter("yield return Part(\"1\", \"\"); yield return Part(\"2\", \"\");"));

        var parts = await folder.RunAsync("build", "--writer", "Cards.dll", "--format", "card");
        var file = await folder.RunAsync("build", "--writer", "Cards.dll", "-o", "a.card");

        Assert.Equal(["ada-1.card", "ada-2.card"], parts.OutputLines);
        Assert.Equal(2, file.ExitStatus);
        Assert.Contains("`--output a.card` is one file, but the format `card` has several", file.Error, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public async Task CheckReportsAFailingWriter()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        PlugInCompiler.Compile(
            folder["Cards.dll"], PlugInCompiler.Writer("true ? throw new System.InvalidOperationException(\"no luck\") : \"\""));

        var run = await folder.RunAsync(new Dictionary<string, string> { ["RESUME_STACK_TRACE"] = "1" }, "check", "--writer", "Cards.dll");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(
            "error RES5045: the writer `CardWriter of Cards` for the format `card` failed: InvalidOperationException: no luck",
            run.Error,
            StringComparison.Ordinal);
        Assert.Contains("   at CardWriter.WriteAsync", run.Error, StringComparison.Ordinal);
    }

    [Theory(Explicit = true)]
    [InlineData("error RES5040: writer assembly not found: `none.dll`", "build", "--writer", "none.dll", "--format", "card")]
    [InlineData("error RES5041: `ada.resume.yaml` is not a .NET assembly", "formats", "--writer", "ada.resume.yaml")]
    [InlineData("error RES5080: the value of `--writer` is empty", "formats", "--writer", "")]
    [InlineData("error RES5041: `.` is not a .NET assembly", "formats", "--writer", ".")]
    [InlineData("hint: did you mean `card`?", "check", "--writer", "Cards.dll", "--format", "crad")]
    [InlineData("hint: did you mean `--writer`?", "build", "--writers", "Cards.dll")]
    public async Task UnusableWriterIsAUsageError(string message, params string[] args)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        PlugInCompiler.Compile(folder["Cards.dll"], PlugInCompiler.Writer("\"\""));

        var run = await folder.RunAsync(args);

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines, line => line.Contains(" error ", StringComparison.Ordinal));
    }

    [Theory(Explicit = true)]
    [InlineData("build", "--format", "card,txt")]
    [InlineData("check")]
    public async Task PlugInThatCannotBeLoadedCostsItsFormatOnly(string verb, params string[] args)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("Cards.deps.json", """{"targets":{"a":1}}""");
        PlugInCompiler.Compile(folder["Cards.dll"], PlugInCompiler.Writer("\"\""));

        var run = await folder.RunAsync([verb, "ada.resume.yaml", "--writer", "Cards.dll", .. args]);

        Assert.Equal((1, 1), (run.ExitStatus, run.OutputLines.Length));
        Assert.StartsWith("ada.", run.OutputLines[0], StringComparison.Ordinal);
        Assert.StartsWith("Cards.deps.json(1,1,1,1): error RES5051: ", Path.GetFileName(run.ErrorLines[0]), StringComparison.Ordinal);
    }

    // The folder is changed when the writer is created, and when it writes.
    [Fact(Explicit = true)]
    public async Task WriterThatChangesTheCurrentFolderMovesNoOutput()
    {
        const string Leave = "System.Environment.CurrentDirectory = System.IO.Path.GetTempPath()";
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        PlugInCompiler.Compile(folder["Cards.dll"], PlugInCompiler.Writer(Leave, members: $"public CardWriter() => {Leave};"));

        var run = await folder.RunAsync(
            "build", "ada.resume.yaml", "--writer", "Cards.dll", "--format", "card,txt", "--output", "out", "--index");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["out/ada.card", "out/ada.txt", "out/index.html"], run.OutputLines);
        Assert.Equal(["Cards.dll", "ada.resume.yaml", "out/ada.card", "out/ada.txt", "out/index.html"], folder.Files);
    }

    // A thread that never ends keeps no process alive, and a closed console hides no error.
    [Fact(Explicit = true)]
    public async Task WriterThatLeavesAThreadAndClosesTheConsoleEndsNormally()
    {
        const string Leave = """
            public CardWriter()
            {
                new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();
                System.Console.Error.Close();
                System.Console.Out.Close();
                System.Console.SetError(System.IO.TextWriter.Null);
            }
            """;
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        const string Fail = "true ? throw new System.InvalidOperationException(\"no luck\") : \"\"";
        PlugInCompiler.Compile(folder["Cards.dll"], PlugInCompiler.Writer(Fail, members: Leave));

        var run = await folder.RunAsync("build", "ada.resume.yaml", "--writer", "Cards.dll", "--format", "card,txt");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal(["ada.txt"], run.OutputLines);
        Assert.Contains("RES5045", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory(Explicit = true)]
    [InlineData("", "System.Environment.Exit(0)", "ada.resume.yaml(1,1,1,1): error RES5052: `CardWriter of Cards` ended the process")]
    [InlineData("System.Environment.Exit(0)", "", "resume: error RES5052: `Cards.dll` ended the process")]
    [InlineData(
        "",
        "new System.Threading.Thread(() => throw new System.Exception()).Start(); System.Threading.Thread.Sleep(-1)",
        "ada.resume.yaml(1,1,1,1): error RES5052: `CardWriter of Cards` ended the process")]
    public async Task WriterThatEndsTheProcessIsNamed(string creating, string writing, string line)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        PlugInCompiler.Compile(folder["Cards.dll"], PlugInCompiler.Writer(
            "Text()", members: $"public CardWriter() {{ {creating}; }} static string Text() {{ {writing}; return \"\"; }}"));

        var run = await folder.RunAsync("build", "ada.resume.yaml", "--writer", "Cards.dll");

        Assert.NotEqual(0, run.ExitStatus);
        Assert.Equal(line, run.ErrorLines[0]);
    }

    [Fact(Explicit = true)]
    public async Task ProjectGetsTheWriterAndItsFormats()
    {
        using var folder = new EmptyFolder().With("cv/cv.proj",
            """
            <Project>
              <Target Name="CompileResumes" Returns="@(ResumeOutput)">
                <WriteLinesToFile File="ada.txt" Lines="$(_ResumeExtraWriters)|$(_ResumeExtraFormats)|$(ResumeFormats)" />
              </Target>
            </Project>
            """);
        PlugInCompiler.Compile(folder["a;b/Cards.dll"], PlugInCompiler.Writer("\"\""));

        var run = await folder.RunAsync("build", "cv/cv.proj", "--writer", "a;b/Cards.dll");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(
            [folder["a;b/Cards.dll"] + "|card|"],
            await File.ReadAllLinesAsync(folder["cv/ada.txt"], TestContext.Current.CancellationToken));
    }
}
