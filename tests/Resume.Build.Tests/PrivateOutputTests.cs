using Microsoft.Build.Framework;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Outputs with private values are written, but not shipped, on whatever way.</summary>
public sealed class PrivateOutputTests(PackageFeed feed)
{
    private const string Public = "basics: {name: Milo Polte, phone: +1 415 555 0100}\nvariants: {public: {omit: [basics.phone]}}\n";

    private const string Private = """
        basics: {name: Milo Polte, phone: +1 415 555 0100}
        private: [basics.phone]
        variants:
          public: {omit: [private]}

        """;

    private static readonly string[] OnlyPublic = ["milo.public.txt"];

    [Theory]
    [InlineData("private: [basics.phone]")]
    [InlineData("# ${RESUME_TEST_UNSET?}: ", "default", "full", "open", "public")]
    [InlineData("work: [{name: Acme, summary: \"${RESUME_TEST_UNSET?}\"}]")]
    public void AVariantWithPrivateValuesMustAllowIt(string line, params string[] published)
    {
        using var sandbox = new TaskSandbox();
        using var task = sandbox.Task(sandbox.Source("milo.resume.yaml", $$$"""
            basics: {name: Milo Polte, phone: +1 415 555 0100, label: Engineer}
            {{{line}}}
            variants:
              full: {set: {basics.label: Developer}}
              open: {set: {basics.label: Architect}, publish: true}
              public: {omit: [private, basics.phone]}

            """));

        Assert.True(task.Execute(), string.Join('\n', sandbox.Errors.Select(error => error.Message)));

        Assert.Equal(published.Length == 0 ? ["open", "public"] : published, Published(task.Outputs));
        Assert.Equal(Published(task.Outputs), Published(sandbox.ReadLastBuild().Outputs));
    }

    private static IEnumerable<string> Published(IEnumerable<ITaskItem> outputs) => outputs
        .Where(output => output.GetMetadata("MayBePublished") == "true")
        .Select(output => output.GetMetadata("Variant") is { Length: > 0 } variant ? variant : "default")
        .Order(StringComparer.Ordinal);

    [Fact]
    public void OnlyOutputsWithoutPrivateValuesArePublishedAndIndexed()
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", Private);

        project.Publish("-o", "site", "-p:ResumeIndex=true").ThatSucceeded();
        Assert.Equal(["index.html", "milo.public.txt"], project.Files("site/resume"));
        Assert.DoesNotContain("milo.txt", project.Read("site/resume/index.html"), StringComparison.Ordinal);

        // From the lists of the build before.
        project.Publish("--no-build", "-o", "again", "-p:ResumeIndex=true").ThatSucceeded();
        Assert.Equal(["index.html", "milo.public.txt"], project.Files("again/resume"));
    }

    [Fact(Explicit = true)]
    public void WhatBecomesPrivateIsWithdrawn()
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", Public);
        project.Publish("-o", "site", "-p:ResumeIndex=true").ThatSucceeded();
        Pack(project);
        Assert.Equal(["index.html", "milo.public.txt", "milo.txt"], project.Files("site/resume"));
        Assert.Equal(["resume/milo.public.txt", "resume/milo.txt"], Packed(project));

        project.Write("milo.resume.yaml", Private);
        project.Publish("-o", "site", "-p:ResumeIndex=true").ThatSucceeded();
        Pack(project);

        Assert.Equal(["index.html", "milo.public.txt"], project.Files("site/resume"));
        Assert.DoesNotContain("milo.txt", project.Read("site/resume/index.html"), StringComparison.Ordinal);
        Assert.Equal(["resume/milo.public.txt"], Packed(project));
    }

    // Targets and items that know nothing of private values.
    [Theory(Explicit = true)]
    [InlineData("Microsoft.NET.Sdk")]
    [InlineData("Microsoft.NET.Sdk.Web")]
    public void NothingPrivateLeavesThroughItemsOfTheProject(string sdk)
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", "extends: milo.overlay.json\n" + Private);
        project.Write("milo.overlay.json", """{"basics": {"email": "milo@example.com"}}""");
        project.Write("Program.cs", "System.Console.WriteLine();\n");
        project.Write("Cv.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <IsPackable>true</IsPackable>
                <ResumeFormats>txt;json</ResumeFormats>
                <ResumeOutputPath>cv/</ResumeOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <None Update="cv/*.txt" CopyToOutputDirectory="Always" Pack="true" PackagePath="none" />
                <Content Include="$(MSBuildProjectDirectory)/cv/*.json" CopyToPublishDirectory="Always" Pack="true" PackagePath="content" />
                <EmbeddedResource Include="cv/*.json" />
              </ItemGroup>
              <Target Name="All" BeforeTargets="ComputeResolvedFilesToPublishList" DependsOnTargets="CompileResumes">
                <ItemGroup>
                  <ResolvedFileToPublish Include="@(ResumeOutput)" RelativePath="all/%(Filename)%(Extension)" />
                </ItemGroup>
              </Target>
              <Target Name="PackAll" BeforeTargets="_GetPackageFiles" DependsOnTargets="CompileResumes">
                <ItemGroup>
                  <None Include="@(ResumeOutput->'%(FullPath)')" Pack="true" PackagePath="all" />
                </ItemGroup>
              </Target>
            </Project>
            """);

        // The second time, outputs are there when the project is read.
        for (var i = 0; i < 2; i++)
        {
            project.Publish("-o", "site").ThatSucceeded();
            Pack(project);

            Assert.Equal(["milo.json", "milo.public.json", "milo.public.txt", "milo.txt"], project.Files("cv"));
            AssertOnlyPublic(project.Files("site"));
            AssertNothingPrivate(project.Files("bin"));
            AssertOnlyPublic(Packed(project));
            Assert.DoesNotContain("415 555", System.Text.Encoding.Latin1.GetString(
                File.ReadAllBytes(project.FullPath("site/Cv.dll"))), StringComparison.Ordinal);
        }
    }

    [Theory(Explicit = true)]
    [InlineData("Microsoft.NET.Sdk.Web")]
    [InlineData("Microsoft.NET.Sdk.Razor")]
    public void NothingPrivateIsWebContent(string sdk)
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", Public);
        project.Write("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build().Run();\n");
        project.Write("Cv.csproj", $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <IsPackable>true</IsPackable>
                <ResumeOutputPath>wwwroot/cv/</ResumeOutputPath>
                <EnableDefaultCompileItems Condition="'{sdk}' == 'Microsoft.NET.Sdk.Razor'">false</EnableDefaultCompileItems>
              </PropertyGroup>
            </Project>
            """);
        project.Publish("-o", "site").ThatSucceeded();
        Assert.Contains(project.Files("site"), file => file.EndsWith("/milo.txt", StringComparison.Ordinal));
        Pack(project);

        project.Write("milo.resume.yaml", Private);
        foreach (var folder in new[] { "site", "other" })
        {
            project.Publish("-o", folder).ThatSucceeded();
            AssertOnlyPublic(project.Files(folder));
            AssertManifests(project, folder);
        }

        project.Publish("--no-build", "-o", "unbuilt").ThatSucceeded();
        AssertOnlyPublic(project.Files("unbuilt"));
        AssertManifests(project, "unbuilt");

        Pack(project);
        AssertOnlyPublic(Packed(project));
    }

    [Fact(Explicit = true)]
    public void AReferenceBringsNothingPrivate()
    {
        using var project = feed.Empty();
        project.WriteProject("cv/Cv.csproj", "sdk");
        project.Write("cv/milo.resume.yaml", Public);
        project.WriteProject("app/App.csproj", "console");
        project.Write("app/App.csproj", project.Read("app/App.csproj").Replace(
            "</Project>", "<ItemGroup><ProjectReference Include=\"../cv/Cv.csproj\" /></ItemGroup></Project>", StringComparison.Ordinal));
        project.Publish("app", "-o", "site").ThatSucceeded();
        Assert.Equal(["milo.public.txt", "milo.txt"], project.Files("site/resume"));

        project.Write("cv/milo.resume.yaml", Private);
        project.Publish("app", "-o", "site").ThatSucceeded();

        Assert.Equal(OnlyPublic, project.Files("site/resume"));
        Assert.Equal(OnlyPublic, project.Files("app/bin/Release/net10.0/resume"));
        Assert.Equal(["milo.public.txt", "milo.txt"], project.Files("cv/bin/Release/resume"));
    }

    [Fact(Explicit = true)]
    public void TheDocumentedCopyIsWithdrawn()
    {
        using var project = BuildSandbox.OfSdk();
        project.Write("milo.resume.yaml", Public);
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace(
            "</Project>",
            "<PropertyGroup><ResumeFormats>pdf</ResumeFormats></PropertyGroup>"
                + Documentation.Block("docs/msbuild.md", "Name=\"CopyPdf\"") + "</Project>",
            StringComparison.Ordinal));
        project.Build().ThatSucceeded();
        Assert.Equal(["milo.pdf", "milo.public.pdf"], project.Files("wwwroot"));

        project.Write("milo.resume.yaml", Private);
        project.Build().ThatSucceeded();

        Assert.Equal(["milo.public.pdf"], project.Files("wwwroot"));
    }

    private static void Pack(BuildSandbox project) => project.Pack("-o", "packed", "-p:PackResumeOutputs=true").ThatSucceeded();

    private static IEnumerable<string> Packed(BuildSandbox project) =>
        PackageFile.Entries(Path.Join(project.Folder, "packed", project.Files("packed").Single()))
            .Where(file => file.Contains("milo", StringComparison.Ordinal));

    private static void AssertOnlyPublic(IEnumerable<string> files)
    {
        Assert.Contains(files, file => Path.GetFileName(file).StartsWith("milo.public", StringComparison.Ordinal));
        AssertNothingPrivate(files);
    }

    // Compressed copies and copies with a hash in their names too.
    private static void AssertNothingPrivate(IEnumerable<string> files) => Assert.DoesNotContain(
        files.Select(Path.GetFileName),
        file => file!.StartsWith("milo", StringComparison.Ordinal) && !file.StartsWith("milo.public", StringComparison.Ordinal));

    // Lists of what is served, such as `Cv.staticwebassets.endpoints.json`.
    private static void AssertManifests(BuildSandbox project, string folder) => Assert.All(
        project.Files(folder).Where(file => file.EndsWith(".json", StringComparison.Ordinal)),
        file => Assert.DoesNotContain("milo.txt", project.Read($"{folder}/{file}"), StringComparison.Ordinal));
}
