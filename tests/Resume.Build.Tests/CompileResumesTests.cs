using Microsoft.Build.Framework;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Diagnostics;

namespace Resume.Build.Tests;

/// <summary>The task as MSBuild sees it: sources, log and cancellation.</summary>
public sealed class CompileResumesTests : IDisposable
{
    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void SourceListedTwiceIsAnError()
    {
        var source = sandbox.Source("milo.resume.yaml");

        Assert.False(sandbox.Run(source, source));
        Assert.Equal("RES5006", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void ControlCharacterInNameIsAnError()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such names.");
        }

        Assert.False(sandbox.Run(sandbox.Source("a\nb.resume.yaml")));

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal("RES5007", error.Code);
        Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingSourceIsAnErrorOfTheProject()
    {
        var gone = sandbox.Source("gone.resume.yaml");
        File.Delete(gone.ItemSpec);

        Assert.False(sandbox.Run(gone, sandbox.Source("milo.resume.yaml")));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5004", sandbox.ProjectFileOfTaskNode), (error.Code, error.File));
        Assert.Equal(
            "the source `gone.resume.yaml` does not exist; correct the path in its `Resume` item, or remove the item", error.Message);
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void InformationIsAMessageOfHighImportance()
    {
        Assert.True(sandbox.Run(sandbox.Source("milo.resume.yaml", "rules: {RES2001: info}\nbasics:\n  name: Ada\n  email: ada\n")));

        Assert.Empty(sandbox.Warnings);
        var information = Assert.Single(sandbox.Messages, message => message.Code == "RES2001");
        Assert.Equal((MessageImportance.High, 4, 10), (information.Importance, information.LineNumber, information.ColumnNumber));
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void DiagnosticsHaveTheOrderOfTheSources()
    {
        ITaskItem[] sources = [.. Enumerable.Range(10, 30)
            .Select(number => sandbox.Source($"{number}.resume.yaml", BuildSandbox.Named("Ada") + "theme: nobodys\n"))];

        Assert.False(sandbox.Run([.. sources.Reverse()]));
        Assert.Equal(sources.Select(source => source.ItemSpec), sandbox.Errors.Select(error => error.File));
    }

    [Fact]
    public void DamagedManifestOnlyMeansMoreWork()
    {
        var source = sandbox.Source("milo.resume.yaml");
        Assert.True(sandbox.Run(source));

        foreach (var damage in new[] { "", "{", "null", "{}", """{"entries":[{}]}""", """{"entries":[null]}""" })
        {
            File.WriteAllText(sandbox.FullPath("obj/manifest.json"), damage);
            Assert.True(sandbox.Run(source), damage);
        }

        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void CacheRestoredElsewhereIsCurrent()
    {
        Assert.True(sandbox.Run(sandbox.Source("milo.resume.yaml")));
        using var other = new TaskSandbox();
        foreach (var file in new[] { "obj/manifest.json", "out/milo.txt" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(other.FullPath(file))!);
            File.Copy(sandbox.FullPath(file), other.FullPath(file));
        }

        Assert.True(other.Run(other.Source("milo.resume.yaml")));
        Assert.DoesNotContain(other.Messages, message => message.Message!.Contains(" -> ", StringComparison.Ordinal));
    }

    [Fact]
    public void CancelledBuildReportsNothing()
    {
        using var task = sandbox.Task(sandbox.Source("milo.resume.yaml"));
        task.Cancel();

        Assert.False(task.Execute());
        Assert.Empty(sandbox.Errors);
        Assert.False(File.Exists(sandbox.FullPath("obj/stamp")));
    }

    [Fact]
    public void InternalErrorHasNoStackTrace()
    {
        Assert.False(sandbox.Run((ITaskItem)null!));

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal("RES9001", error.Code);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            sandbox.Messages,
            message => message.Importance == MessageImportance.Low && message.Message!.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPartOfADiagnosticIsLogged()
    {
        using var task = sandbox.Task();
        var span = new SourceSpan("/cv/milo.resume.yaml", 14, 15, 16, 21);

        DiagnosticLog.Write(task.Log, new("RES1004", Severity.Warning, span, "it {0} is\u001b[2J \nwrong", "fix it"));

        var warning = Assert.Single(sandbox.Warnings);
        Assert.Equal(
            (span.File, 14, 15, 16, 21),
            (warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("RES1004", warning.Code);
        Assert.Equal("it {0} is␛[2J ␊wrong; fix it", warning.Message);
        Assert.EndsWith("diagnostics.md#res1004", warning.HelpLink, StringComparison.Ordinal);
    }
}
