using Resume.Formats.Files;

namespace Resume.Formats.Tests.Files;

public sealed class RegularFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-regular-");

    private string FilePath => Path.Join(folder.FullName, "file");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(SpecialFiles.Kinds), MemberType = typeof(SpecialFiles))]
    public void WhatIsNotARegularFileIsNotOpened(string kind)
    {
        SpecialFiles.Create(kind, FilePath);

        Assert.ThrowsAny<IOException>(() => RegularFile.Read(FilePath, 10));
        Assert.ThrowsAny<IOException>(() => RegularFile.ReadStart(FilePath, 10));
        Assert.ThrowsAny<IOException>(() => RegularFile.Length(FilePath));
        Assert.False(RegularFile.Exists(FilePath));
        Assert.False(RegularFile.HasContent(FilePath, []));
    }

    [Fact]
    public void EmptyFileIsEmpty()
    {
        File.WriteAllBytes(FilePath, []);
        File.CreateSymbolicLink(FilePath + ".link", FilePath);

        Assert.Empty(RegularFile.Read(FilePath, 10));
        Assert.Empty(RegularFile.Read(FilePath + ".link", 10));
        Assert.True(RegularFile.HasContent(FilePath, []));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void FileIsReadWhole(int length)
    {
        byte[] content = [.. Enumerable.Range(0, length).Select(number => (byte)number)];
        File.WriteAllBytes(FilePath, content);

        Assert.Equal(content, RegularFile.Read(FilePath, length));
        Assert.Equal(content, RegularFile.ReadStart(FilePath, length + 1));
        Assert.Equal(content[..(length / 2)], RegularFile.ReadStart(FilePath, length / 2));
        Assert.Equal(length, RegularFile.Length(FilePath));
        Assert.True(RegularFile.HasContent(FilePath, content));
        Assert.False(RegularFile.HasContent(FilePath, [.. content, 1]));
    }

    [Fact]
    public void FileAboveTheLimitIsNotRead()
    {
        SpecialFiles.CreateSparse(FilePath, 1_900_000_000);

        Assert.Equal("it is larger than 1 MiB", Assert.Throws<FileTooLargeException>(() => RegularFile.Read(FilePath, 1 << 20)).Message);
        Assert.Equal(1 << 20, RegularFile.ReadStart(FilePath, 1 << 20).Length);
        Assert.False(RegularFile.HasContent(FilePath, [0]));
    }

    [Fact]
    public void MissingFileIsNotTakenForAnotherKind()
    {
        Assert.Throws<FileNotFoundException>(() => RegularFile.Read(FilePath, 10));
        Assert.ThrowsAny<IOException>(() => RegularFile.Read(Path.Join(FilePath, "below"), 10));
        Assert.False(RegularFile.Exists(FilePath));
    }
}
