using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The SDK form, which has no assembly, as part of a solution.</summary>
public sealed class SdkReferenceTests(PackageFeed feed)
{
    private const string Program =
        "System.Console.Write(System.IO.File.ReadAllText(System.AppContext.BaseDirectory + \"resume/milo.txt\"));\n";

    [Fact(Explicit = true)]
    public void ReferenceBringsOutputsAndNoAssembly()
    {
        using var project = Solution("console");

        Assert.Equal("Milo Polte", project.Run("dotnet", "run", "--project", "app").ThatSucceeded().Output.Trim());
        project.Publish("app", "--no-build", "-c", "Debug", "-o", "published").ThatSucceeded();
        Assert.Equal(["milo.txt", "teams/ada.txt"], project.Files("published/resume"));
        Assert.DoesNotContain("Cv.dll", project.Files("published"));

        project.Delete("cv/teams/ada.resume.yaml");
        project.Build("app").ThatSucceeded();
        Assert.Equal(["milo.txt"], project.Files("app/bin/Debug/net10.0/resume"));
    }

    [Fact(Explicit = true)]
    public void WebProjectCanReferenceSdkForm()
    {
        using var project = Solution("web");

        project.Build("app", "-graph").ThatSucceeded();
        project.Publish("app", "-o", "published").ThatSucceeded();

        Assert.Equal(["milo.txt", "teams/ada.txt"], project.Files("app/bin/Debug/net10.0/resume"));
        Assert.Equal(["milo.txt", "teams/ada.txt"], project.Files("published/resume"));
        project.Publish("app", "-o", "without", "-p:PublishResumeOutputs=false").ThatSucceeded();
        Assert.Empty(project.Files("without/resume"));
    }

    [Theory(Explicit = true)]
    [InlineData("-p:PackResumeOutputs=false")]
    [InlineData("--include-symbols", "--include-source")]
    [InlineData("-p:IncludeSymbols=true", "-p:SymbolPackageFormat=snupkg")]
    public void NothingToPackIsNotAnError(params string[] arguments)
    {
        using var project = Solution("console");

        var pack = project.Pack(["All.slnx", "-o", "packed", .. arguments]).ThatSucceeded();

        Assert.DoesNotContain(project.Files("packed"), file => file.StartsWith("Cv.", StringComparison.Ordinal));
        Assert.Contains(project.Files("packed"), file => file.StartsWith("App.", StringComparison.Ordinal));
        Assert.Contains("Cv: nothing to pack; set PackResumeOutputs to true to pack the outputs", pack.Output, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public void OutputsArePackedWithoutSymbols()
    {
        using var project = Solution("console");
        Assert.Contains(
            "nothing to pack", project.Build("cv", "-p:GeneratePackageOnBuild=true").ThatSucceeded().Output, StringComparison.Ordinal);

        project.Pack(
            "cv", "-o", "packed", "-p:PackResumeOutputs=true", "-p:IncludeSymbols=true", "-p:SymbolPackageFormat=snupkg").ThatSucceeded();

        Assert.Contains(
            "resume/milo.txt", PackageFile.Entries(project.FullPath($"packed/{Assert.Single(project.Files("packed"))}")));
    }

    private PackageSandbox Solution(string kind)
    {
        var project = feed.Empty();
        project.WriteProject("cv/Cv.csproj", "sdk");
        project.Write("cv/milo.resume.yaml", BuildSandbox.Named("Milo Polte"));
        project.Write("cv/teams/ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        project.WriteProject("app/App.csproj", kind);
        project.Write("app/App.csproj", project.Read("app/App.csproj").Replace(
            project.Reference("Resume.Build"), """<ProjectReference Include="../cv/Cv.csproj" />""", StringComparison.Ordinal));
        project.Write("app/Program.cs", Program);
        project.Write("All.slnx", """<Solution><Project Path="cv/Cv.csproj" /><Project Path="app/App.csproj" /></Solution>""");
        return project;
    }
}
