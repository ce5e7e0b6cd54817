namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume themes`, `--theme-folder` and `--fonts`.</summary>
public class ThemesTests
{
    [Fact]
    public async Task NewThemeIsAFileToEdit()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", "basics: {name: Ada}\ntheme: ./mine.yaml\n");

        var created = await folder.RunAsync("themes", "--new", "mine");
        var build = await folder.RunAsync("build", "--format", "html");
        var again = await folder.RunAsync("themes", "--new", "mine");
        var outside = await folder.RunAsync("themes", "--new", "../mine");

        Assert.Equal((0, ""), (created.ExitStatus, created.Error));
        Assert.Equal(["mine.yaml"], created.OutputLines);
        Assert.Equal((0, ""), (build.ExitStatus, build.Error));
        Assert.Equal(2, again.ExitStatus);
        Assert.Contains("`mine.yaml` exists already", again.Error, StringComparison.Ordinal);
        Assert.Contains("`../mine` is not a name for a theme", outside.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreviewShowsEveryTheme()
    {
        using var folder = new EmptyFolder().With("cv/ada.resume.yaml");

        var run = await folder.RunAsync("themes", "--preview", "looks");
        var again = await folder.RunAsync("themes", "--preview", "looks");
        var other = await folder.RunAsync("themes", "--preview", "cv");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(0, again.ExitStatus);
        Assert.Equal(2, other.ExitStatus);
        var page = await ReadAsync(folder, "looks/index.html");
        Assert.All((await folder.RunAsync("themes")).OutputLines, theme =>
        {
            Assert.Contains($"src=\"{theme}.html\"", page, StringComparison.Ordinal);
            Assert.Contains($"looks/{theme}.pdf", folder.Files);
        });
    }

    [Fact]
    public async Task NewThemeMayHaveCopiesOfTemplates()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", "basics: {name: Ada}\ntheme: ./mine.yaml\n");

        var created = await folder.RunAsync("themes", "--new", "mine", "--templates", "Header,Entry");
        await File.WriteAllTextAsync(
            folder["mine.templates/Header.cshtml"],
            "@model HtmlHeader\n<h1>@Model.Outline.Header.Name.PlainText!</h1>\n",
            TestContext.Current.CancellationToken);
        var build = await folder.RunAsync("build", "--format", "html");
        var unknown = await folder.RunAsync("themes", "--new", "other", "--templates", "Headr");
        var alone = await folder.RunAsync("themes", "--templates", "all");

        Assert.Equal(["mine.yaml", "mine.templates/Header.cshtml", "mine.templates/Entry.cshtml"], created.OutputLines);
        Assert.Equal((0, ""), (build.ExitStatus, build.Error));
        Assert.Contains("<h1>Ada!</h1>", await ReadAsync(folder, "ada.html"), StringComparison.Ordinal);
        Assert.Contains("did you mean `Header`?", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("`--templates` needs `--new`", alone.Error, StringComparison.Ordinal);
    }

    // Without the first character of the comments, the file sets every token to its default.
    [Fact]
    public async Task NewThemeWithoutItsCommentMarksIsTheDefault()
    {
        using var folder = new EmptyFolder()
            .With("a.resume.yaml", "basics: {name: Ada}\n").With("b.resume.yaml", "basics: {name: Ada}\ntheme: ./t.yaml\n");
        await folder.RunAsync("themes", "--new", "t");
        var text = await ReadAsync(folder, "t.yaml");
        var tokens = text[text.IndexOf("# page:", StringComparison.Ordinal)..].Replace("\n# ", "\n", StringComparison.Ordinal)[2..];
        await File.WriteAllTextAsync(folder["t.yaml"], tokens, TestContext.Current.CancellationToken);

        var run = await folder.RunAsync("build", "--format", "html");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(await ReadAsync(folder, "a.html"), await ReadAsync(folder, "b.html"));
    }

    [Fact]
    public async Task ThemesOfAFolderHaveNames()
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml").With("themes/acme.yaml", "base: modern\naccent: '#006644'\n").With("themes/plain/theme.yaml", "");

        var list = await folder.RunAsync("themes", "--theme-folder", "themes");
        var build = await folder.RunAsync("build", "--theme-folder", "themes", "--theme", "ACME", "--format", "html");
        var misspelt = await folder.RunAsync("build", "--theme-folder", "themes", "--theme", "acne");
        var missing = await folder.RunAsync("check", "--theme-folder", "none");

        Assert.Equal(["acme", "plain"], list.OutputLines[^2..]);
        Assert.Equal((0, ""), (build.ExitStatus, build.Error));
        Assert.Contains("#006644", await ReadAsync(folder, "ada.html"), StringComparison.Ordinal);
        Assert.Contains("did you mean `acme`?", misspelt.Error, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitStatus);
        Assert.Contains("RES5084", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MistakeInASharedThemeIsReportedOnce()
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml").With("bob.resume.yaml").With("themes/acme.yaml", "acent: '#006644'\n");

        var run = await folder.RunAsync("build", "--theme-folder", "themes", "--theme", "acme", "--format", "txt");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal(2, run.Error.Split("unknown key `acent`").Length);
        Assert.False(File.Exists(folder["bob.txt"]));
    }

    [Fact]
    public async Task FontFolderIsChecked()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("fonts/A-Regular.ttf", "no font").With("empty/a.txt", "");

        var missing = await folder.RunAsync("build", "--fonts", "none");
        var empty = await folder.RunAsync("build", "--fonts", "empty");
        var unused = await folder.RunAsync("build", "--fonts", "fonts", "--format", "txt");

        Assert.Equal((2, 2), (missing.ExitStatus, empty.ExitStatus));
        Assert.Contains("RES5085: cannot use the font folder `none`", missing.Error, StringComparison.Ordinal);
        Assert.Contains(
            "RES5085: cannot use the font folder `empty`: there are no `.ttf` or `.otf` files in it",
            empty.Error,
            StringComparison.Ordinal);
        // The theme's fonts have all characters.
        Assert.Equal((0, ""), (unused.ExitStatus, unused.Error));
    }

    private static Task<string> ReadAsync(EmptyFolder folder, string file) =>
        File.ReadAllTextAsync(folder[file], TestContext.Current.CancellationToken);
}
