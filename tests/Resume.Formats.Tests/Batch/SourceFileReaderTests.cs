using Resume.Formats.Batch;
using Resume.Formats.Files;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Tests.Files;

namespace Resume.Formats.Tests.Batch;

public sealed class SourceFileReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-reader-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void LargeFileIsReadOnlyUpToTheLimit()
    {
        var path = Path.Join(folder.FullName, "large.yaml");
        using (var file = File.Create(path))
        {
            file.SetLength(100L << 20);
        }

        Assert.Equal(SourceText.MaxBytes + 1, SourceFileReader.Read(path).Length);
    }

    [Fact]
    public void DeviceIsNotRead()
    {
        var path = Path.Join(folder.FullName, "endless.yaml");
        SpecialFiles.Create("zero", path);

        Assert.Throws<NotARegularFileException>(() => SourceFileReader.Read(path));
    }

    [Fact]
    public void LinkIsFollowed()
    {
        var path = Path.Join(folder.FullName, "milo.yaml");
        File.WriteAllText(path, "basics: {name: Milo}");
        File.CreateSymbolicLink(path + ".link", path);

        Assert.Equal(File.ReadAllBytes(path), SourceFileReader.Read(path + ".link"));
    }

    [Theory]
    [InlineData("outside.yaml")]
    [InlineData("link/outside.yaml")]
    [InlineData("project/../outside.yaml")]
    public void SourceThatWasFoundIsNoLinkOutOfTheFolder(string target)
    {
        File.WriteAllText(Path.Join(folder.FullName, "outside.yaml"), "secret");
        var project = folder.CreateSubdirectory("project").FullName;
        Directory.CreateSymbolicLink(Path.Join(folder.FullName, "link"), folder.FullName);
        var path = Path.Join(project, "ada.yaml");
        File.CreateSymbolicLink(path, Path.Join(folder.FullName, target));

        Assert.Throws<IOException>(() => SourceFileReader.Read(path, foundIn: project));
        Assert.Equal("secret"u8, SourceFileReader.Read(path, foundIn: null));
    }

    [Fact]
    public void SourceThatWasFoundMayBeALinkWithinTheFolder()
    {
        var project = folder.CreateSubdirectory("project").FullName;
        File.WriteAllText(Path.Join(project, "shared.txt"), "basics: {name: Ada}");
        File.CreateSymbolicLink(Path.Join(project, "ada.yaml"), "shared.txt");
        var link = Path.Join(folder.FullName, "link");
        Directory.CreateSymbolicLink(link, project);

        Assert.NotEmpty(SourceFileReader.Read(Path.Join(link, "ada.yaml"), foundIn: link));
    }
}
