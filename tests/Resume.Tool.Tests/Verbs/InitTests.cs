namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume init`.</summary>
public class InitTests
{
    private static readonly string[] Files =
        [".github/workflows/resume.yml", ".gitignore", ".vscode/extensions.json", "Resume.csproj", "cv.resume.yaml", "resume.schema.json"];

    [Fact]
    public async Task NewRepositoryBuildsAtOnce()
    {
        using var folder = new EmptyFolder();

        var init = await folder.RunAsync("init");
        var files = folder.Files;
        var build = await folder.RunAsync("build", "--format", "txt,html", "--warnaserror");

        Assert.Equal((0, ""), (init.ExitStatus, init.Error));
        Assert.Equal(Files, files);
        Assert.Equal(Files, init.OutputLines.Order(StringComparer.Ordinal));
        Assert.Equal(0, build.ExitStatus);
        Assert.Equal(["cv.html", "cv.txt"], build.OutputLines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OptionsAreInTheSource()
    {
        using var folder = new EmptyFolder();

        var init = await folder.RunHereAsync(
            "init", "~/cv", "--theme", "modern", "--locale", "de", "--name", "Ada: the \"first\"", "--email", "a@b.example");
        var check = await folder.RunHereAsync("check", "~/cv/cv.resume.yaml");
        var source = await File.ReadAllTextAsync(folder["cv/cv.resume.yaml"], TestContext.Current.CancellationToken);

        Assert.Equal((0, 0), (init.ExitStatus, check.ExitStatus));
        Assert.Contains("theme: modern\nlocale: de\n", source, StringComparison.Ordinal);
        Assert.Contains("  name: 'Ada: the \"first\"'\n", source, StringComparison.Ordinal);
        Assert.Contains("  email: a@b.example\n", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsOverwritten()
    {
        using var folder = new EmptyFolder().With(".gitignore", "mine");

        var run = await folder.RunAsync("init");

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains("`.gitignore` exists already", run.Error.Replace("./", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([".gitignore"], folder.Files);
    }

    [Fact]
    public async Task WrongValuesAreReported()
    {
        using var folder = new EmptyFolder().With("file", "");

        var theme = await folder.RunHereAsync("init", "~/cv", "--theme", "moderm");
        var locale = await folder.RunHereAsync("init", "~/cv", "--locale", "xx");
        var file = await folder.RunHereAsync("init", "~/file");

        Assert.Equal((2, 2, 2), (theme.ExitStatus, locale.ExitStatus, file.ExitStatus));
        Assert.Contains("did you mean `modern`?", theme.Error, StringComparison.Ordinal);
        Assert.Contains("is a file", file.Error, StringComparison.Ordinal);
        Assert.Equal(["file"], folder.Files);
    }
}
