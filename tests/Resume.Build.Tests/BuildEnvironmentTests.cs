using System.Text.Json;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Builds in other modes, folders and tools: the same outputs, and no unnecessary work.</summary>
public sealed class BuildEnvironmentTests(PackageFeed feed)
{
    private const string Folder = "Lebenslauf Ü 履歴書";

    [Fact(Explicit = true)]
    public void SolutionIsBuiltInEveryMode()
    {
        using var sandbox = feed.Empty();
        sandbox.WriteProject($"{Folder}/One/One.csproj", "sdk");
        sandbox.WriteProject($"{Folder}/Two/Two.csproj", "library");
        sandbox.Write($"{Folder}/Cvs.slnx", """<Solution><Project Path="One/One.csproj" /><Project Path="Two/Two.csproj" /></Solution>""");
        sandbox.Write($"{Folder}/One/ünï cödé.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Write($"{Folder}/Two/履歴書.resume.yaml", BuildSandbox.Named("Milo Polte"));
        var one = $"{Folder}/One/bin/Debug/resume/ünï cödé.txt";

        Assert.Equal(
            ["ünï cödé.txt", "履歴書.txt"],
            sandbox.Build(Folder, "-m").ThatSucceeded().Written.Order(StringComparer.Ordinal));
        Assert.Contains("Ada Example", sandbox.Read(one), StringComparison.OrdinalIgnoreCase);
        Assert.True(sandbox.Exists($"{Folder}/Two/bin/Debug/net10.0/resume/履歴書.txt"));
        Assert.Equal(0, sandbox.Build(Folder, "--no-restore", "-graph", "-m").ThatSucceeded().TaskCalls);

        sandbox.Write($"{Folder}/One/ünï cödé.resume.yaml", BuildSandbox.Named("Ada Sample"));
        sandbox.Write($"{Folder}/Two/履歴書.resume.yaml", BuildSandbox.Named("Milo Sample"));
        var threads = sandbox.Build(Folder, "--no-restore", "-mt", "-m").ThatSucceeded();
        Assert.Equal(["ünï cödé.txt", "履歴書.txt"], threads.Written.Order(StringComparer.Ordinal));
        Assert.Contains("Ada Sample", sandbox.Read(one), StringComparison.OrdinalIgnoreCase);

        // Through a link it is the same project, and nothing is compiled again.
        Directory.CreateSymbolicLink(sandbox.FullPath("link"), sandbox.FullPath(Folder));
        Assert.Empty(sandbox.Build("link/One", "--no-restore").ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Build("link/One", "--no-restore").ThatSucceeded().TaskCalls);
        sandbox.Write($"{Folder}/One/ünï cödé.resume.yaml", "basics: {naem: Ada}\n");
        Assert.Equal(
            sandbox.FullPath("link/One/ünï cödé.resume.yaml"),
            Assert.Single(sandbox.Build("link/One", "--no-restore").ThatFailed().Errors).File);
    }

    [Fact(Explicit = true)]
    public void OutputsFollowTheBuildsOutputFolder()
    {
        using var project = feed.Project("library");

        project.Build("-c", "Release", "-o", "there").ThatSucceeded();
        Assert.Equal(["milo.txt"], project.Files("there/resume"));

        project.Build("-p:UseArtifactsOutput=true").ThatSucceeded();
        Assert.Equal(["milo.txt"], project.Files("artifacts/bin/Cv/debug/resume"));
        Assert.Contains("obj/Cv/debug/resume/stamp", project.Files("artifacts"));
        Assert.Equal(0, project.Build("--no-restore", "-p:UseArtifactsOutput=true").ThatSucceeded().TaskCalls);
    }

    [Fact(Explicit = true)]
    public void SharedOutputFolderIsCleanedByEveryConfiguration()
    {
        using var sandbox = BuildSandbox.OfSdk();
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Build("-p:ResumeOutputPath=cv/").ThatSucceeded();
        sandbox.Delete("ada.resume.yaml");

        sandbox.Build("-c", "Release", "-p:ResumeOutputPath=cv/").ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Files("cv"));
    }

    [Fact(Explicit = true)]
    public void RestoredCacheCompilesNothing()
    {
        using var project = feed.Project("sdk", "<ResumeFormats>html;docx;pdf;txt</ResumeFormats>");
        project.Write("teams/ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        project.Build().ThatSucceeded();
        using var clone = feed.Empty();
        foreach (var file in project.Files())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(clone.FullPath(file))!);
            File.Copy(project.FullPath(file), clone.FullPath(file), overwrite: true);
        }

        // A checkout sets the times of sources to now, in any order; a cache restores the times of its files, or sets them to now.
        foreach (var file in clone.Files().Where(file => !file.StartsWith("bin/", StringComparison.Ordinal)))
        {
            File.SetLastWriteTimeUtc(clone.FullPath(file), DateTime.UtcNow);
        }

        var restored = clone.Build().ThatSucceeded();
        Assert.Empty(restored.Written);
        Assert.Equal(restored.TaskCalls, restored.Messages.Count(text => text == "Compiled 0 of 2 résumé sources."));
        Assert.Equal(0, clone.Build("--no-restore").ThatSucceeded().TaskCalls);
    }

    [Fact(Explicit = true)]
    public void EditorsSeeDependenciesWithoutCompiling()
    {
        using var project = feed.Project("sdk");
        // The folder in which Visual Studio defines it.
        project.Write("Directory.Build.targets", """<Project><Target Name="CollectUpToDateCheckInputDesignTime" /></Project>""");
        project.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte") + "  image: pictures/me.png\n");
        project.Write("ada.resume.json", """{"basics": {"name": "Ada Example", "image": "pictures/ada.png"}}""");
        Directory.CreateDirectory(project.FullPath("pictures"));
        File.WriteAllBytes(project.FullPath("pictures/me.png"), Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        string[] asked =
        [
            "-t:ResolveReferences;CollectUpToDateCheckInputDesignTime",
            "-p:DesignTimeBuild=true",
            "-getItem:UpToDateCheckInput,UpToDateCheckBuilt,IntermediateAssembly,None",
        ];
        project.Dotnet("restore").ThatSucceeded();

        Assert.Equal(0, project.Dotnet(["msbuild", .. asked]).ThatSucceeded().TaskCalls);
        Assert.DoesNotContain(project.Files(), file => file.Contains("/resume/", StringComparison.Ordinal));

        project.Build("--no-restore").ThatSucceeded();
        using var items = JsonDocument.Parse(project.Dotnet(["msbuild", .. asked]).ThatSucceeded().Output);
        string[] Paths(string type) =>
            [.. items.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!)];

        Assert.Equal(
            [project.FullPath("ada.resume.json"), project.FullPath("milo.resume.yaml"), project.FullPath("pictures/me.png")],
            Paths("UpToDateCheckInput").Order(StringComparer.Ordinal));
        Assert.Equal([project.FullPath("obj/Debug/resume/stamp")], Paths("UpToDateCheckBuilt"));
        Assert.All(Paths("UpToDateCheckBuilt"), path => Assert.True(File.Exists(path)));
        // There is no assembly that could be missing.
        Assert.Empty(Paths("IntermediateAssembly"));

        var watched = project.Run("dotnet", "watch", "--list").ThatSucceeded().Output;
        Assert.Contains(project.FullPath("milo.resume.yaml"), watched, StringComparison.Ordinal);
        Assert.Contains(project.FullPath("pictures/me.png"), watched, StringComparison.Ordinal);
        // The file is missing; if it appears, the source is compiled.
        Assert.Contains(project.FullPath("pictures/ada.png"), watched, StringComparison.Ordinal);
    }
}
