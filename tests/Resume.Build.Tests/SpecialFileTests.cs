using Microsoft.Build.Utilities;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Files;
using Resume.Formats.Tests.Files;

namespace Resume.Build.Tests;

/// <summary>Pipes, devices and files of gigabytes where the task reads a file.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [MemberData(nameof(SpecialFiles.Kinds), MemberType = typeof(SpecialFiles))]
    public void SourceThatIsNotAFileIsAnErrorAndTheOthersAreWritten(string kind)
    {
        SpecialFiles.Create(kind, sandbox.FullPath("ada.resume.yaml"));

        Assert.False(sandbox.Run(new TaskItem(sandbox.FullPath("ada.resume.yaml")), sandbox.Source("milo.resume.yaml")));

        Assert.Equal("RES5004", Assert.Single(sandbox.Errors).Code);
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void SourceOfGigabytesIsAnError()
    {
        SpecialFiles.CreateSparse(sandbox.FullPath("ada.resume.yaml"), 1_900_000_000);

        Assert.False(sandbox.Run(new TaskItem(sandbox.FullPath("ada.resume.yaml"))));

        Assert.Equal("RES1009", Assert.Single(sandbox.Errors).Code);
    }

    // They are written anew, as if they were missing.
    [Theory]
    [InlineData("obj/manifest.json", "pipe")]
    [InlineData("obj/manifest.json", "zero")]
    [InlineData("obj/manifest.json", "kernel")]
    [InlineData("obj/outputs.txt", "pipe")]
    [InlineData("obj/sources.txt", "full")]
    [InlineData("obj/dependencies.txt", "socket")]
    [InlineData("obj/absent.txt", "pipe")]
    [InlineData("out/milo.txt", "pipe")]
    [InlineData("out/index.html", "pipe")]
    [InlineData("out/index.html", "zero")]
    public void FileOfTheLastBuildIsReplaced(string file, string kind)
    {
        Assert.True(Build());
        SpecialFiles.Create(kind, sandbox.FullPath(file));

        sandbox.ReadLastBuild();
        Assert.True(Build());

        Assert.True(RegularFile.Exists(sandbox.FullPath(file)));
        Assert.Equal(["index.html", "milo.txt"], sandbox.Outputs());
        Assert.False(sandbox.ReadLastBuild().IsOutOfDate);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("zero")]
    public void SchemaIsReplaced(string kind)
    {
        var path = sandbox.FullPath("resume.schema.json");
        SpecialFiles.Create(kind, path);

        Assert.True(new WriteSchema { BuildEngine = sandbox, Path = path, ProjectFile = sandbox.FullPath("Cv.csproj") }.Execute());

        Assert.NotEmpty(File.ReadAllBytes(path));
    }

    // Such as a Directory.Build.props that the project does not import.
    [Theory]
    [InlineData("pipe")]
    [InlineData("zero")]
    public void SettingsAreNotReadFromAPipe(string kind)
    {
        var path = sandbox.FullPath("Directory.Build.props");
        SpecialFiles.Create(kind, path);

        var task = new CheckProject
        {
            BuildEngine = sandbox, Files = [path], ProjectFile = sandbox.FullPath("Cv.csproj"), Options = [new TaskItem("Formats")],
        };

        Assert.True(task.Execute());
    }

    private bool Build()
    {
        using var task = sandbox.Task(sandbox.Source("milo.resume.yaml"));
        task.WritesIndex = true;
        return task.Execute();
    }
}
