using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Build in common kinds of projects.</summary>
public sealed class PackageTests(PackageFeed feed)
{
    private const string AllFormats = "<ResumeFormats>html;docx;pdf;txt</ResumeFormats>";
    private static readonly string[] Outputs = ["milo.docx", "milo.html", "milo.pdf", "milo.txt"];

    [Fact]
    public void PackageAloneCompilesSources()
    {
        using var project = feed.Project("console", AllFormats);

        Assert.Equal(["milo.html", "milo.docx", "milo.pdf", "milo.txt"], project.Build().ThatSucceeded().Written);
        Assert.Equal(Outputs, project.Files("bin/Debug/net10.0/resume"));
        Assert.DoesNotContain(project.Files("bin/Debug/net10.0"), file => file.StartsWith("Resume.", StringComparison.Ordinal));

        // The IL assembly for other runtimes writes the same outputs.
        var compiled = Outputs.ToDictionary(file => file, file => File.ReadAllBytes(project.FullPath($"bin/Debug/net10.0/resume/{file}")));
        var again = project.Build("-p:ResumeBuildUseReadyToRun=false", "-p:ResumeOutputPath=il/").ThatSucceeded();
        Assert.Contains(again.Loaded, path => path.EndsWith("tasks/net10.0/any/Resume.Build.dll", StringComparison.Ordinal));
        Assert.All(compiled, file => Assert.Equal(file.Value, File.ReadAllBytes(project.FullPath($"il/{file.Key}"))));
    }

    [Fact]
    public void SdkFormBuildsOnlyResumes()
    {
        using var project = feed.Project("sdk", AllFormats);

        var first = project.Build().ThatSucceeded();
        Assert.Contains(first.Loaded, path => path.EndsWith($"{feed.TaskFolder}/Resume.Build.dll", StringComparison.Ordinal));
        Assert.Equal(Outputs.Select(file => $"Debug/resume/{file}"), project.Files("bin"));
        Assert.Contains($"Cv -> {project.FullPath("bin/Debug/resume/")}", first.Output, StringComparison.Ordinal);
        Assert.True(project.Build("-graph").ThatSucceeded().Skipped("_ResumeCompile"));
        Assert.Equal(0, project.Compile("-p:DesignTimeBuild=true", "-getItem:Resume").ThatSucceeded().TaskCalls);

        Assert.Contains("\"$schema\"", project.Read("obj/resume.schema.json"), StringComparison.Ordinal);

        project.Clean().ThatSucceeded();
        Assert.Empty(project.Files("bin"));
        Assert.False(project.Exists("obj/resume.schema.json"));

        project.Publish("-p:ResumeFormats=txt").ThatSucceeded();
        Assert.DoesNotContain(
            project.Files("bin/Release"),
            file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal));
    }

    [Fact(Explicit = true)]
    public void SdkFormWithPackageReferenceCompilesOnce()
    {
        using var project = feed.Project("sdk");
        project.WriteProject("Cv.csproj", "sdk", items: project.Reference("Resume.Build"));

        var build = project.Build().ThatSucceeded();

        Assert.Equal(["milo.txt"], build.Written);
        Assert.Equal(1, build.TaskCalls);
    }

    [Fact(Explicit = true)]
    public void JsonSourceIsNotWebContent()
    {
        using var project = feed.Project("web");
        project.Write("ada.resume.json", """{"basics": {"name": "Ada Example"}}""");

        var publish = project.Publish("-o", "site").ThatSucceeded();

        Assert.Equal(["ada.txt", "milo.txt"], publish.Written.Order());
        Assert.DoesNotContain(project.Files("site"), file => file.Contains(".resume.", StringComparison.Ordinal));
    }

    [Fact(Explicit = true)]
    public void PackageOfSeveralFrameworksHasNoDependency()
    {
        using var project = feed.Project("multi");
        // As `dotnet add package` writes it: the SDK makes a development dependency private.
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace(project.Reference("Resume.Build"), "", StringComparison.Ordinal));
        project.Run("dotnet", "add", "package", "Resume.Build", "--version", feed.Version).ThatSucceeded();

        var pack = project.Pack("-o", "packed").ThatSucceeded();

        Assert.Equal(1, pack.TaskCalls);
        var package = project.FullPath(Assert.Single(project.Files("packed").Select(file => $"packed/{file}")));
        Assert.DoesNotContain("Resume.", PackageFile.Metadata(package, "dependencies")?.ToString() ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(PackageFile.Entries(package), entry => entry.Contains("Resume.", StringComparison.Ordinal));
    }
}
