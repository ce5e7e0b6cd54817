using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`dotnet clean` deletes outputs and nothing else.</summary>
public sealed class CleanTests(PackageFeed feed)
{
    [Theory]
    [InlineData("sdk", "bin/Debug/resume", "")]
    [InlineData("multi", "bin/Debug/resume", "", Explicit = true)]
    [InlineData("library", "public/cv", "<ResumeOutputPath>../public/cv</ResumeOutputPath>")]
    public void CleanDeletesOnlyOutputsAndEmptyFolders(string kind, string outputs, string properties)
    {
        using var sandbox = feed.Empty();
        // The library's outputs are beside its folder.
        var folder = properties.Length > 0 ? "project/" : "./";
        sandbox.WriteProject($"{folder}Cv.csproj", kind, properties);
        sandbox.Write($"{folder}milo.resume.yaml", BuildSandbox.Named("Milo Polte"));
        sandbox.Write($"{folder}teams/eu/ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Write($"{folder}clubs/go/joe.resume.yaml", BuildSandbox.Named("Joe Bloggs"));
        sandbox.Build(folder).ThatSucceeded();
        Assert.Equal(["clubs/go/joe.txt", "milo.txt", "teams/eu/ada.txt"], sandbox.Files(outputs));
        sandbox.Write($"{outputs}/clubs/mine.html", "mine");

        // Works without the task assembly too.
        sandbox.Clean([folder, "-p:ResumeBuildTaskAssembly=/nowhere/Resume.Build.dll"]).ThatSucceeded();

        Assert.Equal(["clubs/mine.html"], sandbox.Files(outputs));
        Assert.Equal(
            ["clubs"],
            Directory.EnumerateDirectories(sandbox.FullPath(outputs), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
        Assert.DoesNotContain(sandbox.Files(folder + "obj"), file => file.Contains("/resume/", StringComparison.Ordinal));
    }

    [Fact]
    public void CleanDeletesAllOutputFolders()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("teams/eu/ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Compile().ThatSucceeded();

        sandbox.Dotnet("msbuild", "-t:_ResumeClean").ThatSucceeded();

        Assert.False(Directory.Exists(sandbox.FullPath("bin/resume")));
        Assert.False(Directory.Exists(sandbox.FullPath("obj/resume")));
    }

    [Fact]
    public void CopyOfAProjectCleansOnlyItself()
    {
        using var original = BuildSandbox.OfNothingElse();
        original.Compile().ThatSucceeded();
        using var copy = BuildSandbox.OfNothingElse();
        foreach (var file in original.Files())
        {
            copy.Write(file, original.Read(file));
        }

        copy.Dotnet("msbuild", "-t:_ResumeClean").ThatSucceeded();

        Assert.Empty(copy.Files("bin/resume"));
        Assert.Equal(["milo.txt"], original.Files("bin/resume"));
    }
}
