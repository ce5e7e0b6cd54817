using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Outputs with private values are written, but not shipped.</summary>
public sealed class PrivateOutputTests
{
    private const string Source = """
        basics: {name: Milo Polte, phone: +1 415 555 0100}
        private: [basics.phone]
        variants:
          public: {omit: [private]}

        """;

    [Fact]
    public void OnlyOutputsWithoutPrivateValuesArePublishedAndIndexed()
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", Source);

        project.Publish("-o", "site", "-p:ResumeIndex=true").ThatSucceeded();
        Assert.Equal(["index.html", "milo.public.txt"], project.Files("site/resume"));
        Assert.DoesNotContain("milo.txt", project.Read("site/resume/index.html"), StringComparison.Ordinal);

        // From the lists of the build before.
        project.Publish("--no-build", "-o", "again", "-p:ResumeIndex=true").ThatSucceeded();
        Assert.Equal(["index.html", "milo.public.txt"], project.Files("again/resume"));
    }

    [Fact(Explicit = true)]
    public void NothingPrivateIsWebContent()
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", Source);
        project.Write("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();\n");
        project.Write("Cv.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ResumeOutputPath>wwwroot/cv/</ResumeOutputPath>
                <CompressionEnabled>false</CompressionEnabled>
              </PropertyGroup>
            </Project>
            """);

        foreach (var folder in new[] { "first", "second" })
        {
            project.Publish("-o", folder).ThatSucceeded();
            AssertPublished(project, folder);
        }

        project.Publish("--no-build", "-o", "unbuilt").ThatSucceeded();
        AssertPublished(project, "unbuilt");
    }

    private static void AssertPublished(BuildSandbox project, string folder) => Assert.Equal(
        ["cv/milo.public.txt"], project.Files($"{folder}/wwwroot").Where(file => file.EndsWith(".txt", StringComparison.Ordinal)));
}
