using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Tests.PlugIns;

namespace Resume.Build.Tests;

/// <summary>`ResumeWriter` items, and recompilation when they change.</summary>
public sealed class PlugInTests : IDisposable
{
    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void PlugInWritesItsFormat()
    {
        var writer = Card("context.Document.Basics.Name.Value");

        Assert.True(Run(["txt", "card"], [writer]));

        Assert.Equal(["ada.card", "ada.txt", "milo.card", "milo.txt"], sandbox.Outputs());
        Assert.Equal("Milo Polte", File.ReadAllText(sandbox.FullPath("out/milo.card")));
    }

    [Fact]
    public void UnlistedFormatIsNotWritten()
    {
        Assert.True(Run(["txt"], [Card("\"\"")]));

        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void NewWriterVersionCompilesOnlyItsFormat()
    {
        Assert.True(Run(["txt", "card"], [Card("\"one\"")]));
        Assert.Equal(["ada.card", "ada.txt", "milo.card", "milo.txt"], Written());
        Assert.True(Run(["txt", "card"], [Card("\"one\"")]));
        Assert.Empty(Written());

        Assert.True(Run(["txt", "card"], [Card("\"two\"")]));

        Assert.Equal(["ada.card", "milo.card"], Written());
        Assert.Equal("two", File.ReadAllText(sandbox.FullPath("out/milo.card")));
    }

    [Fact]
    public void NewLibraryVersionCompilesOnlyItsFormat()
    {
        void Library(string text) => PlugInCompiler.CompileAlone(
            sandbox.FullPath("lib/Words.dll"), $"public static class Words {{ public static string All => \"{text}\"; }}");
        Library("one");
        var writer = new TaskItem(PlugInCompiler.Compile(
            sandbox.FullPath("lib/Cards.dll"), PlugInCompiler.Writer("Words.All"), sandbox.FullPath("lib/Words.dll")));
        Assert.True(Run(["txt", "card"], [writer]));
        Assert.Equal(4, Written().Length);
        Assert.Equal(
            [writer.ItemSpec, sandbox.FullPath("lib/Words.dll")], sandbox.ReadLastBuild().Dependencies.Select(file => file.ItemSpec));
        Assert.False(sandbox.ReadLastBuild().IsOutOfDate);

        Library("two");
        Assert.True(sandbox.ReadLastBuild().IsOutOfDate);
        Assert.True(Run(["txt", "card"], [writer]));

        Assert.Equal(["ada.card", "milo.card"], Written());
    }

    [Fact]
    public void OutputsOfARemovedWriterAreDeleted()
    {
        Assert.True(Run(["txt", "card"], [Card("\"\"")]));

        Assert.True(Run(["txt"], []));

        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
        Assert.Empty(Written());
    }

    [Fact]
    public void PartsAreOutputsAndThoseThatAreGoneAreDeleted()
    {
        TaskItem Parts(int count) => new(PlugInCompiler.Compile(
            sandbox.FullPath("lib/Cards.dll"),
            PlugInCompiler.PartWriter($"for (var i = 1; i <= {count}; i++) {{ yield return Part(i.ToString(), \"\"); }}")));
        string[] MiloAndAda(params string[] parts) =>
            [.. parts.Select(part => $"ada-{part}.card"), .. parts.Select(part => $"milo-{part}.card")];
        Assert.True(Run(["card"], [Parts(3)]));
        Assert.Equal(MiloAndAda("1", "2", "3"), sandbox.Outputs());
        Assert.Equal(
            ["1", "2", "3"],
            sandbox.ReadLastBuild().Outputs.Select(output => output.GetMetadata("Part")).Distinct());

        Assert.True(Run(["card"], [Parts(2)]));

        Assert.Equal(MiloAndAda("1", "2"), sandbox.Outputs());
        Assert.Equal(MiloAndAda("1", "2"), Written());
        Assert.True(Run(["card"], [Parts(2)]));
        Assert.Empty(Written());

        File.Delete(sandbox.FullPath("out/ada-2.card"));
        Assert.True(sandbox.ReadLastBuild().IsOutOfDate);
        Assert.True(Run(["card"], [Parts(2)]));
        Assert.Equal(["ada-1.card", "ada-2.card"], Written());
    }

    [Fact]
    public void PartThatAnotherSourceOwnsIsAnError()
    {
        var writer = new TaskItem(PlugInCompiler.Compile(
            sandbox.FullPath("lib/Cards.dll"),
            PlugInCompiler.PartWriter("yield return Part(\"1\", \"\"); yield return Part(\"1-1\", \"\");")));
        using var task = sandbox.Task(sandbox.Source("ada.resume.yaml"), sandbox.Source("ada-1.resume.yaml"));
        TaskSandbox.SetOption(task, "Formats", "card");
        task.Writers = [writer];

        Assert.False(task.Execute());

        Assert.Equal("RES5001", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void FormatOfAMissingWriterIsAnErrorAndKeepsOutputs()
    {
        Assert.True(Run(["txt", "card"], [Card("\"\"")]));

        Assert.False(Run(["txt", "card"], []));

        Assert.Equal("RES4001", Assert.Single(sandbox.Errors).Code);
        Assert.Equal(["ada.card", "ada.txt", "milo.card", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void UnloadableWriterIsOneErrorOfTheProjectAndCostsItsFormatOnly()
    {
        Assert.False(Run(["txt", "card"], [new(sandbox.FullPath("none.dll"))]));

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5040", sandbox.ProjectFileOfTaskNode), (error.Code, error.File));
        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void DamagedWriterKeepsItsEarlierOutputs()
    {
        var writer = Card("\"one\"");
        Assert.True(Run(["txt", "card"], [writer]));

        File.WriteAllText(sandbox.FullPath("lib/Cards.deps.json"), """{"targets":{"a":1}}""");
        Assert.False(Run(["txt", "card"], [writer]));
        Assert.False(Run(["txt", "card"], [writer]));

        Assert.Equal(["RES5051", "RES5051"], sandbox.Errors.Select(error => error.Code));
        Assert.Equal(sandbox.FullPath("lib/Cards.deps.json"), sandbox.Errors[0].File);
        Assert.Equal(["ada.card", "ada.txt", "milo.card", "milo.txt"], sandbox.Outputs());

        File.Delete(sandbox.FullPath("lib/Cards.deps.json"));
        Assert.True(Run(["txt", "card"], [writer]));
        Assert.Empty(Written());
    }

    [Theory]
    [InlineData("\"\"", "public CardWriter() => Hang();")]
    [InlineData("Hang()", "")]
    public async System.Threading.Tasks.Task HangingWriterIsAbandonedOnCancellation(string expression, string members)
    {
        var started = sandbox.FullPath("started");
        var hang = $$"""
            private static string Hang()
            {
                System.IO.File.WriteAllText(@"{{started}}", "");
                System.Threading.Thread.Sleep(-1);
                return "";
            }
            """;
        using var task = sandbox.Task(sandbox.Source("ada.resume.yaml"));
        TaskSandbox.SetOption(task, "Formats", "txt;card");
        task.Writers = [Card(expression, members + hang)];
        var build = System.Threading.Tasks.Task.Run(task.Execute, TestContext.Current.CancellationToken);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(started), TimeSpan.FromMinutes(1)));

        task.Cancel();

        Assert.False(await build);
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void WriterThatChangesTheCurrentFolderMovesNoOutput()
    {
        var folder = Environment.CurrentDirectory;

        Assert.True(Run(["card", "txt"], [Card("System.Environment.CurrentDirectory = System.IO.Path.GetTempPath()")]));

        Assert.Equal(["ada.card", "ada.txt", "milo.card", "milo.txt"], sandbox.Outputs());
        Assert.Equal(folder, Environment.CurrentDirectory);
    }

    [Fact]
    public void FailingWriterHasItsStackTraceInTheLog()
    {
        Assert.False(Run(["txt", "card"], [Card("true ? throw new System.InvalidOperationException(\"no luck\") : \"\"")]));

        Assert.Equal(["RES5045", "RES5045"], sandbox.Errors.Select(error => error.Code));
        Assert.Contains(
            "`CardWriter of Cards` for the format `card` failed: InvalidOperationException: no luck",
            sandbox.Errors[0].Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain(sandbox.Errors, error => error.Message!.Contains("   at ", StringComparison.Ordinal));
        Assert.Contains(sandbox.Messages, message =>
            message.Importance == MessageImportance.Low
            && message.Message!.Contains("   at CardWriter.WriteAsync", StringComparison.Ordinal));
        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void CustomCodeHasNoHelpLink()
    {
        const string Report = "context.Diagnostics.Report(new Resume.Formats.Diagnostics.Diagnostic("
            + "\"ACME1\", Resume.Formats.Diagnostics.Severity.Warning, context.Document.Basics.Name.Span, \"too short\"));";
        var writer = Card(
            "Report(context)", $"private static string Report(Resume.Formats.Writers.WriterContext context) {{ {Report} return \"\"; }}");

        Assert.True(Run(["card"], [writer]));

        Assert.Equal([("ACME1", 2), ("ACME1", 2)], sandbox.Warnings.Select(warning => (warning.Code, warning.LineNumber)));
        Assert.All(sandbox.Warnings, warning => Assert.Null(warning.HelpLink));
        Assert.Equal(["ada.card", "milo.card"], sandbox.Outputs());
    }

    [Fact]
    public void RestoredCacheOfAPlugInIsCurrent()
    {
        Assert.True(Run(["txt", "card"], [Card("\"\"")]));
        using var other = new TaskSandbox();
        foreach (var file in sandbox.Outputs().Select(output => "out/" + output).Append("obj/manifest.json"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(other.FullPath(file))!);
            File.Copy(sandbox.FullPath(file), other.FullPath(file));
        }

        Assert.True(
            Run(other, ["txt", "card"], [new(PlugInCompiler.Compile(other.FullPath("lib/Cards.dll"), PlugInCompiler.Writer("\"\"")))]));
        Assert.DoesNotContain(other.Messages, message => message.Message!.Contains(" -> ", StringComparison.Ordinal));
    }

    private TaskItem Card(string expression, string members = "") =>
        new(PlugInCompiler.Compile(sandbox.FullPath("lib/Cards.dll"), PlugInCompiler.Writer(expression, members: members)));

    private bool Run(string[] formats, TaskItem[] writers) => Run(sandbox, formats, writers);

    private static bool Run(TaskSandbox sandbox, string[] formats, TaskItem[] writers)
    {
        sandbox.Messages.Clear();
        using var task = sandbox.Task(sandbox.Source("ada.resume.yaml"), sandbox.Source("milo.resume.yaml"));
        TaskSandbox.SetOption(task, "Formats", string.Join(';', formats));
        task.Writers = writers;
        return task.Execute();
    }

    private string[] Written() =>
        [.. sandbox.Messages
            .Select(message => message.Message!.Split(" -> "))
            .Where(parts => parts.Length == 2)
            .Select(parts => Path.GetFileName(parts[1].Replace(" (unchanged)", "", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
}
