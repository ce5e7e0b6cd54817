using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

public sealed class OutputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-outputs-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("cv/milo.resume.yaml", "milo")]
    [InlineData("milo.v2.RESUME.json", "milo.v2")]
    [InlineData("plain.yaml", "plain")]
    [InlineData(".resume.yaml", ".resume")]
    public void OutputIsNamedAfterItsSource(string source, string expected) => Assert.Equal(expected, SourceName.OutputName(source));

    [Fact]
    public void WrittenFileLeavesNoTemporaryFile()
    {
        OutputFile.Write(Path.Combine(folder.FullName, "new", "a.txt"), "two"u8);
        OutputFile.Write(Path.Combine(folder.FullName, "new", "a.txt"), "three"u8);

        Assert.Equal(["a.txt"], Directory.GetFiles(Path.Combine(folder.FullName, "new")).Select(Path.GetFileName));
        Assert.Equal("three", File.ReadAllText(Path.Combine(folder.FullName, "new", "a.txt")));
    }

    [Fact]
    public void NameCanHaveTheMaximumLength()
    {
        var name = new string('x', 251) + ".txt";

        OutputFile.Write(Path.Combine(folder.FullName, name), "text"u8);

        Assert.Equal([name], Directory.GetFiles(folder.FullName).Select(Path.GetFileName));
    }

    [Fact]
    public void LeftoversOfAKilledBuildAreDeleted()
    {
        using var gone = System.Diagnostics.Process.Start("dotnet", "--version");
        gone.WaitForExit();
        const string number = "0123456789abcdef0123456789abcdef";
        string[] others = [$".resume.{Environment.ProcessId}-{number}.tmp", ".a.txt.tmp", "a.1-1.tmp", ".editor.tmp"];
        foreach (var name in others.Append($".resume.{gone.Id}-{number}.tmp"))
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), "half");
        }

        OutputFile.Write(Path.Combine(folder.FullName, "b.txt"), "whole"u8);

        Assert.Equal(
            others.Append("b.txt").Order(StringComparer.Ordinal),
            Directory.GetFiles(folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FailedMoveLeavesNoTemporaryFile()
    {
        var path = Path.Combine(folder.FullName, "taken");
        Directory.CreateDirectory(Path.Combine(path, "inside"));

        Assert.ThrowsAny<Exception>(() => OutputFile.Write(path, "text"u8));
        Assert.Empty(Directory.GetFiles(folder.FullName));
    }
}
