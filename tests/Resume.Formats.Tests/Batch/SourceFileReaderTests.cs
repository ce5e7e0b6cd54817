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
}
