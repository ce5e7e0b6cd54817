using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

public sealed class LikelySourcesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-likely-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("resume.json", "{}")]
    [InlineData("Resume.yml", "")]
    [InlineData("cv.yaml", "cv: {name: Ada}")]
    [InlineData("résumé.yaml", "")]
    [InlineData("re\u0301sume\u0301.yaml", "")]
    [InlineData("Ada.Resume.yaml", "basics: {name: Ada}")]
    [InlineData("ada.yaml", "# Ada\nbasics:\n  name: Ada\n")]
    [InlineData("data.json", """{"$schema": "x", "basics": {"name": "Ada"}}""")]
    public void ResumeIsFound(string name, string content)
    {
        Write(name, content);

        Assert.Equal([name], LikelySources.Find(folder.FullName));
    }

    [Theory]
    [InlineData("ada.resume.yaml", "basics: {name: Ada}")]
    [InlineData("package.json", """{"name": "resume"}""")]
    [InlineData("resume.schema.json", """{"properties": {"name": {}}}""")]
    [InlineData("resume.pdf", "basics: {name: Ada}")]
    [InlineData("notes.yaml", "text: see basics: below\n")]
    public void OtherFileIsNot(string name, string content)
    {
        Write(name, content);

        Assert.Empty(LikelySources.Find(folder.FullName));
    }

    [Fact]
    public void OnlyAFewAreNamedInOrder()
    {
        foreach (var name in "hgfedcba")
        {
            Write($"{name}.yaml", "basics: {name: Ada}");
        }

        Assert.Equal(["a.yaml", "b.yaml", "c.yaml", "d.yaml", "e.yaml"], LikelySources.Find(folder.FullName));
    }

    [Fact]
    public void FolderThatCannotBeReadHasNone() => Assert.Empty(LikelySources.Find(Path.Join(folder.FullName, "missing")));

    private void Write(string name, string content) => File.WriteAllText(Path.Join(folder.FullName, name), content);
}
