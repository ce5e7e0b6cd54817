using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Outputs in publish, pack and project references.</summary>
public sealed class ShippingTests(PackageFeed feed)
{
    private static readonly string[] Shipped = ["milo.txt", "teams/eu/ada.txt"];

    [Fact(Explicit = true)]
    public void PublishCopiesOutputsUnlessDisabled()
    {
        using var project = Project("console");

        project.Publish("-o", "site").ThatSucceeded();
        Assert.Equal(Shipped, project.Files("site/resume"));

        // Nothing is compiled; earlier outputs are published.
        var unbuilt = project.Publish("--no-build", "-o", "again").ThatSucceeded();
        Assert.Equal(Shipped, project.Files("again/resume"));
        Assert.Equal(0, unbuilt.TaskCalls);

        project.Publish("--no-build", "-o", "without", "-p:PublishResumeOutputs=false").ThatSucceeded();
        Assert.True(project.Exists("without/Cv.dll"));
        Assert.Empty(project.Files("without/resume"));
    }

    [Fact]
    public void SdkFormPublishesAndPacksOutputs()
    {
        using var project = Project("sdk");

        project.Publish("-o", "site").ThatSucceeded();
        Assert.Equal(Shipped.Select(file => $"resume/{file}"), project.Files("site"));

        var pack = project.Pack("--no-restore", "-p:PackResumeOutputs=true", "-o", "packed").ThatSucceeded();
        Assert.Equal(["Cv.nuspec", .. Shipped.Select(file => $"resume/{file}")], Packed(project, "packed"));
        Assert.DoesNotContain("warning", pack.Output, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public void OutputsBelowWebRootArePublishedOnce()
    {
        using var project = Project(
            "web", "<ResumeOutputPath>wwwroot/cv/</ResumeOutputPath><CompressionEnabled>false</CompressionEnabled>");
        project.Write("ada.resume.json", """{"basics": {"name": "Ada Example"}}""");

        foreach (var folder in new[] { "first", "second" })
        {
            project.Publish("-o", folder).ThatSucceeded();

            Assert.Equal(
                ["cv/ada.txt", .. Shipped.Select(file => $"cv/{file}")],
                project.Files($"{folder}/wwwroot").Where(file => file.EndsWith(".txt", StringComparison.Ordinal)));
            Assert.DoesNotContain(
                project.Files(folder),
                file => file.StartsWith("resume/", StringComparison.Ordinal) || file.Contains(".resume.", StringComparison.Ordinal));
        }
    }

    [Fact(Explicit = true)]
    public void DeletedOutputIsNotWebContent()
    {
        using var project = Project("web", "<ResumeOutputPath>wwwroot/cv/</ResumeOutputPath>");
        project.Build().ThatSucceeded();

        project.Delete("milo.resume.yaml");
        project.Publish("-o", "site").ThatSucceeded();

        Assert.Equal(["cv/teams/eu/ada.txt"], project.Files("site/wwwroot").Where(file => file.EndsWith(".txt", StringComparison.Ordinal)));
        project.Build("-p:ResumeFormats=html").ThatSucceeded();
    }

    [Fact(Explicit = true)]
    public void NameWithSemicolonIsPacked()
    {
        using var project = Project("sdk");
        project.Write("a;b.resume.yaml", BuildSandbox.Named("Ada Example"));

        project.Pack("-p:PackResumeOutputs=true", "-o", "packed").ThatSucceeded();

        Assert.Contains("resume/a;b.txt", Packed(project, "packed").Select(Uri.UnescapeDataString));
    }

    [Fact(Explicit = true)]
    public void SeveralFrameworksPackOutputsOnce()
    {
        using var project = Project("multi");

        project.Pack("-o", "packed").ThatSucceeded();
        Assert.DoesNotContain(Packed(project, "packed"), entry => entry.StartsWith("resume/", StringComparison.Ordinal));

        var pack = project.Pack("--no-build", "-p:PackResumeOutputs=true", "-o", "with").ThatSucceeded();
        Assert.Equal(
            Shipped.Select(file => $"resume/{file}"),
            Packed(project, "with").Where(entry => entry.StartsWith("resume/", StringComparison.Ordinal)));
        Assert.DoesNotContain("NU5118", pack.Output, StringComparison.Ordinal);

        project.Publish("--no-build", "-f", "net10.0", "-c", "Release", "-o", "site").ThatSucceeded();
        Assert.Equal(Shipped, project.Files("site/resume"));
    }

    [Fact(Explicit = true)]
    public void ProjectReferenceCopiesNoOutputs()
    {
        using var project = Project("library");
        project.Write(
            "Cv.csproj",
            project.Read("Cv.csproj").Replace("<ItemGroup>", """<ItemGroup><Compile Remove="site/**" />""", StringComparison.Ordinal));
        string Site(string reference) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              {reference}
            </Project>
            """;
        project.Write("site/Program.cs", "System.Console.WriteLine();\n");
        project.Write("site/Site.csproj", Site("""<ItemGroup><ProjectReference Include="../Cv.csproj" /></ItemGroup>"""));

        project.Publish("site", "-o", "published").ThatSucceeded();
        Assert.True(project.Exists("published/Cv.dll"));
        Assert.DoesNotContain(project.Files("published"), file => file.EndsWith(".txt", StringComparison.Ordinal));

        // The example in docs/msbuild.md.
        project.Write(
            "site/Site.csproj",
            Site(Documentation.Block("docs/msbuild.md", "ItemName=\"CvFile\"").Replace("../cv/", "../", StringComparison.Ordinal)));
        project.Publish("site", "-o", "published").ThatSucceeded();
        Assert.Equal(Shipped, project.Files("published/cv"));
        project.Publish("site", "--no-build", "-o", "again").ThatSucceeded();
        Assert.Equal(Shipped, project.Files("again/cv"));
    }

    private PackageSandbox Project(string kind, string properties = "")
    {
        var project = feed.Project(kind, properties);
        project.Write("teams/eu/ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        return project;
    }

    private static IReadOnlyList<string> Packed(PackageSandbox project, string folder) =>
        PackageFile.Entries(project.FullPath($"{folder}/{Assert.Single(project.Files(folder))}"));
}
