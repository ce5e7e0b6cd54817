using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The first build of hundreds of sources has a process that does not profile its code.</summary>
public sealed class ManySourcesTests(PackageFeed feed)
{
    private const int Many = 200;

    // What a process that the build starts after the sources are compiled has in its environment.
    private const string ShowProfiling = """
        <Project>
          <Target Name="ShowProfiling" AfterTargets="_ResumeCompile">
            <Message Importance="high" Text="profiling=[$([System.Environment]::GetEnvironmentVariable('DOTNET_TieredPGO'))]" />
          </Target>
        </Project>
        """;

    [Fact]
    public void OnlyTheFirstBuildOfManyHasAProcessOfItsOwn()
    {
        using var project = Create(Many);

        var first = project.Build().ThatSucceeded();
        Assert.Contains(first.Messages, IsOwnProcess);
        Assert.Contains("profiling=[]", first.Messages);
        Assert.Equal(Many, project.Files("bin/Debug/net10.0/resume").Count);

        project.Write("a1.resume.yaml", BuildSandbox.Named("Somebody Else"));
        var second = project.Build().ThatSucceeded();
        Assert.DoesNotContain(second.Messages, IsOwnProcess);
        Assert.Equal(["a1.txt"], second.Written);
    }

    [Fact]
    public void FewHaveNone()
    {
        using var project = Create(Many - 1);

        Assert.DoesNotContain(project.Build().ThatSucceeded().Messages, IsOwnProcess);
    }

    [Fact]
    public void AnErrorAmongManyIsReportedAndLeavesProfilingAsItWas()
    {
        using var project = Create(Many);
        project.Write("a7.resume.yaml", "basics: {name: Ada, emial: ada@example.com}\n");

        var failed = project.Build().ThatFailed();

        Assert.Equal("RES1005", Assert.Single(failed.Errors).Code);
        Assert.True(failed.Ran("_ResumeSwitchProfilingOn"));
        Assert.Equal(Many - 1, project.Files("bin/Debug/net10.0/resume").Count);
    }

    private static bool IsOwnProcess(string message) => message.Contains("external task host", StringComparison.Ordinal);

    private PackageSandbox Create(int count)
    {
        var project = feed.Project("library", "<ResumeFormats>txt</ResumeFormats>");
        project.Write("Directory.Build.targets", ShowProfiling);
        project.Delete("milo.resume.yaml");
        for (var number = 1; number <= count; number++)
        {
            project.Write($"a{number}.resume.yaml", BuildSandbox.Named($"Person {number}"));
        }

        return project;
    }
}
