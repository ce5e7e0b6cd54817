using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`ResumeShard`: builds of a project on several machines, or by several processes.</summary>
public sealed class ShardBuildTests : IDisposable
{
    private const string Outputs = "bin/resume";

    private readonly BuildSandbox sandbox = BuildSandbox.OfNothingElse();

    public ShardBuildTests()
    {
        for (var i = 0; i < 5; i++)
        {
            sandbox.Write($"person-{i}.resume.yaml", BuildSandbox.Named($"Person {i}"));
        }
    }

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void EachShardIsIncremental()
    {
        var first = Compile("0/2");
        var second = Compile("1/2");
        Assert.Equal(
            ["milo.txt", "person-0.txt", "person-1.txt", "person-2.txt", "person-3.txt", "person-4.txt"],
            first.Written.Concat(second.Written).Order(StringComparer.Ordinal));

        // Another shard is no change.
        Assert.Equal((0, 0), (Compile("0/2").TaskCalls, Compile("1/2").TaskCalls));

        var edited = second.Written[0];
        sandbox.Write(Path.ChangeExtension(edited, ".resume.yaml"), BuildSandbox.Named("Ada Example"));
        Assert.Empty(Compile("0/2").Written);
        Assert.Equal([edited], Compile("1/2").Written);
        Assert.Equal(6, sandbox.Files(Outputs).Count);

        // A build of everything takes over what the shards know, and is not skipped after one of them.
        var whole = sandbox.Compile().ThatSucceeded();
        Assert.Equal((1, 0), (whole.TaskCalls, whole.Written.Count));
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        Compile("0/2", "-p:ResumeLocale=de");
        Assert.Equal(1, sandbox.Compile().ThatSucceeded().TaskCalls);
        Assert.Equal(6, sandbox.Files(Outputs).Count);
    }

    [Fact]
    public void CleanDeletesTheOutputsOfAllShards()
    {
        Compile("0/2");
        var own = sandbox.Files(Outputs).Count;
        Compile("1/2");

        sandbox.Dotnet("msbuild", "-t:_ResumeClean", "-p:ResumeShard=0/2").ThatSucceeded();
        Assert.Equal(6 - own, sandbox.Files(Outputs).Count);

        Compile("0/2");
        sandbox.Dotnet("msbuild", "-t:_ResumeClean").ThatSucceeded();
        Assert.Empty(sandbox.Files("bin"));
        Assert.Empty(sandbox.Files("obj/resume"));
    }

    [Theory]
    [InlineData("2/2")]
    [InlineData("-1/2")]
    [InlineData("../x")]
    public void OtherValueIsOneError(string shard)
    {
        var before = sandbox.Files();

        var result = sandbox.Compile($"-p:ResumeShard={shard}").ThatFailed();

        Assert.Equal(["RES5089"], result.Errors.Select(error => error.Code));
        Assert.Equal(before, sandbox.Files());
    }

    [Fact]
    public void GraphOfManyProjectsIsDividedByTheirPathsInTheRepository()
    {
        var people = Enumerable.Range(0, 6).Select(i => $"people/person-{i}").ToList();
        var project = sandbox.Read("Cv.csproj").Replace(
            "<OutDir>", "<ResumeShardRoot>$(MSBuildProjectDirectory)/../../</ResumeShardRoot><OutDir>", StringComparison.Ordinal);
        foreach (var folder in people)
        {
            sandbox.Write($"{folder}/Cv.csproj", project);
            sandbox.Write($"{folder}/cv.resume.yaml", BuildSandbox.Named("Ada Example"));
        }

        var projects = people.Select(folder => $"<Project Path=\"{folder}/Cv.csproj\" />");
        sandbox.Write("All.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        var outputs = people.Select(folder => $"{folder}/bin/resume/cv.txt").ToList();

        sandbox.Dotnet("msbuild", "All.slnx", "-graph", "-t:CompileResumes", "-p:ResumeShard=0/2").ThatSucceeded();
        Assert.InRange(outputs.Count(sandbox.Exists), 1, 5);

        sandbox.Dotnet("msbuild", "All.slnx", "-graph", "-t:CompileResumes", "-p:ResumeShard=1/2").ThatSucceeded();
        Assert.All(outputs, output => Assert.True(sandbox.Exists(output), output));
    }

    [Fact]
    public void ToolHasTheSameShards()
    {
        var tool = Path.Join(Repository.Folder, "src", "Resume.Tool", "bin", Repository.Configuration, "net10.0", "resume.dll");
        for (var i = 0; i < 3; i++)
        {
            var written = Compile($"{i}/3").Written;
            var listed = sandbox.Run("dotnet", tool, "build", ".", "-f", "txt", "--list", "--json", "--shard", $"{i}/3").ThatSucceeded();
            Assert.Equal(written, written.Where(file => listed.Output.Contains($"\"{file}\"", StringComparison.Ordinal)));
            Assert.Equal(written.Count, listed.Output.Split("\"file\"").Length - 1);
        }
    }

    private BuildResult Compile(string shard, params string[] arguments) =>
        sandbox.Compile([$"-p:ResumeShard={shard}", .. arguments]).ThatSucceeded();
}
