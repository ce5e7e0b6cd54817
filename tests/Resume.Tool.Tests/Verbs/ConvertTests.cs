namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume convert`.</summary>
public class ConvertTests
{
    private const string RenderCv = "cv:\n  name: Ada Example\n  sections:\n    skills:\n      - {label: Languages, details: 'C#, SQL'}\n";

    [Fact]
    public async Task ResultIsBesideTheFileAndCompiles()
    {
        using var folder = new EmptyFolder().With("Ada_CV.yaml", RenderCv);

        var refused = await folder.RunAsync("build", "Ada_CV.yaml");
        var convert = await folder.RunAsync("convert", "Ada_CV.yaml");
        var build = await folder.RunAsync("build", "--format", "txt");

        Assert.Equal(1, refused.ExitStatus);
        Assert.Contains("run `resume convert Ada_CV.yaml`", refused.Error, StringComparison.Ordinal);
        Assert.Contains("1 error", refused.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal((0, ""), (convert.ExitStatus, convert.Error));
        Assert.Equal(["Ada_CV.resume.yaml"], convert.OutputLines);
        Assert.Equal((0, ""), (build.ExitStatus, build.Error));
        var text = await File.ReadAllTextAsync(folder["Ada_CV.txt"], TestContext.Current.CancellationToken);
        Assert.Contains("Languages", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsOverwritten()
    {
        using var folder = new EmptyFolder().With("ada.yaml", RenderCv).With("ada.resume.yaml", "mine");

        var run = await folder.RunHereAsync("convert", "~/ada.yaml");

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains("RES5093", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder["ada.resume.yaml"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task TargetMayBeAFileAFolderOrJson()
    {
        using var folder = new EmptyFolder().With("ada.yaml", RenderCv);

        var file = await folder.RunHereAsync("convert", "~/ada.yaml", "~/cv/me.resume.yaml");
        var inFolder = await folder.RunHereAsync("convert", "~/ada.yaml", "~/new/");
        var json = await folder.RunHereAsync("convert", "~/ada.yaml", "~/ada.json");
        var printed = await folder.RunHereAsync("convert", "~/ada.yaml", "-");

        Assert.Equal((0, 0, 0, 0), (file.ExitStatus, inFolder.ExitStatus, json.ExitStatus, printed.ExitStatus));
        Assert.Equal(["ada.json", "ada.yaml", "cv/me.resume.yaml", "new/ada.resume.yaml"], folder.Files);
        var written = await File.ReadAllTextAsync(folder["ada.json"], TestContext.Current.CancellationToken);
        Assert.Contains("\"basics\"", written, StringComparison.Ordinal);
        Assert.StartsWith("basics:\n  name: Ada Example\n", printed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is not a kind of file", "~/ada.yaml", "--from", "rendercw")]
    [InlineData("file or folder not found", "~/none.yaml")]
    [InlineData("is a folder", "~/")]
    [InlineData("is not a name for a source", "~/ada.yaml", "~/ada.pdf")]
    public async Task WrongUsageIsReported(string message, params string[] args)
    {
        using var folder = new EmptyFolder().With("ada.yaml", RenderCv);

        var run = await folder.RunHereAsync(["convert", .. args]);

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["ada.yaml"], folder.Files);
    }

    [Fact]
    public async Task UnusableFilesAreReported()
    {
        using var folder = new EmptyFolder()
            .With("notes.yaml", "todo: nothing\n").With("picture.json", [0x89, 0x50, 0xFF]).With("huge.yaml", new byte[5 << 20]);

        foreach (var file in (string[])["notes.yaml", "picture.json", "huge.yaml"])
        {
            var run = await folder.RunHereAsync("convert", "~/" + file);

            Assert.Equal(1, run.ExitStatus);
            Assert.Contains("1 error", run.ErrorLines[^1], StringComparison.Ordinal);
        }

        Assert.Equal(3, folder.Files.Length);
    }

    [Fact]
    public async Task ErrorInAValueIsReportedAndTheRestIsWritten()
    {
        using var folder = new EmptyFolder()
            .With("ada.json", """{"basics": {"name": "Ada"}, "work": [{"name": "E", "startDate": "03/04/2019"}]}""");

        var run = await folder.RunHereAsync("convert", "~/ada.json");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("~/ada.json(1,65,", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["ada.resume.yaml"]));
    }
}
