using Resume.Formats.Reading;
using Resume.Formats.Tests.Files;

namespace Resume.Formats.Tests.Reading;

public sealed class FolderFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-files-");

    public FolderFilesTests()
    {
        Write("outside.txt", "secret");
        Write("project/beside.txt", "beside");
        Write("project/cv/mine.txt", "mine");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("mine.txt", "mine")]
    [InlineData("./mine.txt", "mine")]
    [InlineData("../beside.txt", "beside")]
    [InlineData("../cv/../beside.txt", "beside")]
    public void PathsAreRelativeToTheSource(string path, string content)
    {
        var file = Files().Read(path);

        Assert.Equal(ReferencedFileProblem.None, file.Problem);
        Assert.Equal(content, System.Text.Encoding.UTF8.GetString(file.Content!.Value.Span));
        Assert.Equal(FullPath("project/" + (content == "mine" ? "cv/mine.txt" : "beside.txt")), file.Path);
    }

    [Theory]
    [InlineData("../../outside.txt", ReferencedFileProblem.Outside)]
    [InlineData("../../project-2/x.txt", ReferencedFileProblem.Outside)]
    [InlineData("../..", ReferencedFileProblem.Outside)]
    [InlineData("..", ReferencedFileProblem.Outside)]
    [InlineData("/etc/hostname", ReferencedFileProblem.NotARelativePath)]
    [InlineData("//server/share", ReferencedFileProblem.NotARelativePath)]
    [InlineData("C:\\me.png", ReferencedFileProblem.NotARelativePath)]
    [InlineData("file:///etc/hostname", ReferencedFileProblem.NotARelativePath)]
    [InlineData("..\\beside.txt", ReferencedFileProblem.NotARelativePath)]
    [InlineData("mine.txt:stream", ReferencedFileProblem.NotARelativePath)]
    [InlineData("mine.txt\0.png", ReferencedFileProblem.NotARelativePath)]
    [InlineData("", ReferencedFileProblem.NotARelativePath)]
    [InlineData("\uD800", ReferencedFileProblem.Missing)]
    [InlineData("none.txt", ReferencedFileProblem.Missing)]
    [InlineData("mine.txt/none.txt", ReferencedFileProblem.Missing)]
    [InlineData(".", ReferencedFileProblem.NotRegular)]
    public void HostilePathsAreRejected(string path, ReferencedFileProblem problem)
    {
        var file = Files().Read(path);

        Assert.Equal(problem, file.Problem);
        Assert.Null(file.Content);
    }

    [Fact]
    public void VeryLongPathsAreRejected()
    {
        Assert.Equal(ReferencedFileProblem.NotARelativePath, Files().Read(new string('x', 100_000)).Problem);
        Assert.NotEqual(ReferencedFileProblem.None, Files().Read(new string('x', 1000)).Problem);
    }

    [Fact]
    public void LinksOutOfTheFolderAreNotFollowed()
    {
        File.CreateSymbolicLink(FullPath("project/cv/link.txt"), FullPath("outside.txt"));
        File.CreateSymbolicLink(FullPath("project/cv/relative.txt"), "../../outside.txt");
        Directory.CreateSymbolicLink(FullPath("project/cv/up"), FullPath("."));

        Assert.All(
            ["link.txt", "relative.txt", "up/outside.txt"],
            path => Assert.Equal(
                new(null, null, ReferencedFileProblem.Outside) { Root = FullPath("project") }, Files().Read(path)));
    }

    [Fact]
    public void ALinkIntoAnotherRootIsFollowed()
    {
        Directory.CreateDirectory(FullPath("shared"));
        File.WriteAllText(FullPath("shared/base.txt"), "shared");
        File.CreateSymbolicLink(FullPath("project/cv/link.txt"), FullPath("shared/base.txt"));
        File.CreateSymbolicLink(FullPath("shared/out.txt"), FullPath("outside.txt"));
        var files = new FolderFiles([FullPath("project"), FullPath("shared"), FullPath("none")], FullPath("project/cv/me.resume.yaml"));

        Assert.NotNull(files.Read("link.txt").Content);
        Assert.NotNull(files.Read("../../shared/base.txt").Content);
        Assert.Equal(ReferencedFileProblem.Outside, files.Read("../../shared/out.txt").Problem);
        Assert.Equal(ReferencedFileProblem.Outside, files.Read("../../shared-2/base.txt").Problem);
    }

    [Fact]
    public void LinksWithinTheFolderAreFollowed()
    {
        File.CreateSymbolicLink(FullPath("project/cv/link.txt"), "../beside.txt");
        Directory.CreateSymbolicLink(FullPath("project/cv/up"), "..");

        Assert.Equal("beside"u8, Files().Read("link.txt").Content!.Value.Span);
        Assert.Equal("beside"u8, Files().Read("up/beside.txt").Content!.Value.Span);
    }

    [Fact]
    public void ProjectFolderCanBeALink()
    {
        Directory.CreateSymbolicLink(FullPath("alias"), FullPath("project"));

        var file = new FolderFiles(FullPath("alias"), FullPath("alias/cv/me.resume.yaml")).Read("mine.txt");

        Assert.Equal("mine"u8, file.Content!.Value.Span);
        Assert.Equal(FullPath("alias/cv/mine.txt"), file.Path);
    }

    [Fact]
    public void CircularLinksAreRejected()
    {
        File.CreateSymbolicLink(FullPath("project/cv/a"), "b");
        File.CreateSymbolicLink(FullPath("project/cv/b"), "a");

        Assert.Equal(ReferencedFileProblem.NotRegular, Files().Read("a").Problem);
    }

    [Fact]
    public void FilesAboveTheLimitAreNotRead()
    {
        using (var file = File.Create(FullPath("project/cv/large")))
        {
            file.SetLength(FolderFiles.MaxBytes + 1);
        }

        Assert.Equal(ReferencedFileProblem.TooLarge, Files().Read("large").Problem);
        Assert.Null(FolderFiles.Content(FullPath("project/cv/large")));
    }

    [Theory]
    [MemberData(nameof(SpecialFiles.Kinds), MemberType = typeof(SpecialFiles))]
    public void WhatIsNotARegularFileIsRejected(string kind)
    {
        SpecialFiles.Create(kind, FullPath("project/cv/me.png"));

        var file = Files().Read("me.png");

        Assert.Null(file.Content);
        Assert.Contains(file.Problem, new[] { ReferencedFileProblem.NotRegular, ReferencedFileProblem.Outside });
        Assert.Null(kind is "circle" or "folder" ? null : FolderFiles.Content(FullPath("project/cv/me.png")));
    }

    private FolderFiles Files() => new(FullPath("project"), FullPath("project/cv/me.resume.yaml"));

    private string FullPath(string path) => Path.GetFullPath(path, folder.FullName);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }
}
