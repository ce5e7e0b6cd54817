using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

/// <summary>The folder below which a source may read files.</summary>
public sealed class SourceRootsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-roots-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("repository/.git/config", "repository")]
    [InlineData("repository/.git", "repository")]
    [InlineData("repository/Cv.csproj", "repository")]
    [InlineData("repository/people/Cv.proj", "repository/people")]
    [InlineData("repository/people/pyproject.toml", "repository/people/ada")]
    [InlineData("repository/people/Cv.csproj.user", "repository/people/ada")]
    public void TheRootIsTheNearestRepositoryOrProject(string file, string root)
    {
        Write(file);

        Assert.Equal(FullPath(root), new SourceRoots().Find(FullPath("repository/people/ada/me.resume.yaml")));
    }

    [Fact]
    public void ANearerRootWins()
    {
        Write("repository/.git/config");
        Write("repository/people/Cv.csproj");
        var roots = new SourceRoots();

        Assert.Equal(FullPath("repository/people"), roots.Find(FullPath("repository/people/ada/me.resume.yaml")));
        Assert.Equal(FullPath("repository"), roots.Find(FullPath("repository/others/me.resume.yaml")));
    }

    private string FullPath(string path) => Path.Join(folder.FullName, path);

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), "");
    }
}
