using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`ResumeIndex`: a page that links all outputs.</summary>
public sealed class IndexTests(PackageFeed feed)
{
    private const string Index = "bin/Debug/resume/index.html";

    [Fact(Explicit = true)]
    public void IndexIsAnOutputThatIsRewrittenOnlyIfItChanges()
    {
        using var project = feed.Project("sdk", "<ResumeIndex>true</ResumeIndex>");
        project.Write("teams/ada.resume.yaml", BuildSandbox.Named("Ada"));

        project.Build().ThatSucceeded();
        Assert.Equal(["index.html", "milo.txt", "teams/ada.txt"], project.Files("bin/Debug/resume"));
        Assert.Contains("href=\"teams/ada.txt\"", project.Read(Index), StringComparison.Ordinal);
        Assert.Equal(0, project.Build("--no-restore").ThatSucceeded().TaskCalls);

        // The same outputs, in the same sizes.
        var time = File.GetLastWriteTimeUtc(project.FullPath(Index));
        project.Write("milo.resume.yaml", project.Read("milo.resume.yaml") + "# a comment\n");
        project.Build("--no-restore").ThatSucceeded();
        Assert.Equal(time, File.GetLastWriteTimeUtc(project.FullPath(Index)));

        // Only one source is compiled; the name of the other one is known from the build before.
        project.Write("teams/ada.resume.yaml", BuildSandbox.Named("Bea"));
        project.Build("--no-restore").ThatSucceeded();
        Assert.Contains("Bea", project.Read(Index), StringComparison.Ordinal);
        Assert.Contains("milo.txt", project.Read(Index), StringComparison.Ordinal);

        project.Delete(Index);
        project.Build("--no-restore").ThatSucceeded();
        Assert.Contains("Bea", project.Read(Index), StringComparison.Ordinal);

        project.Build("--no-restore", "-p:ResumeIndex=false").ThatSucceeded();
        Assert.Equal(["milo.txt", "teams/ada.txt"], project.Files("bin/Debug/resume"));
    }

    [Fact(Explicit = true)]
    public void CleanDeletesTheIndexAndPublishCopiesIt()
    {
        using var project = feed.Project("sdk", "<ResumeIndex>true</ResumeIndex>");

        project.Run("dotnet", "publish", "-o", "published").ThatSucceeded();
        Assert.Contains("index.html", project.Files("published/resume"));
        project.Run("dotnet", "clean").ThatSucceeded();
        Assert.Empty(project.Files("bin/Debug/resume"));
    }

    [Fact]
    public void SourceCalledIndexKeepsItsOutput()
    {
        using var project = feed.Project("sdk", "<ResumeFormats>html</ResumeFormats><ResumeIndex>true</ResumeIndex>");
        project.Write("index.resume.yaml", BuildSandbox.Named("Ada"));

        Assert.Contains("RES5001", project.Build().ThatFailed().Output, StringComparison.Ordinal);
    }
}
