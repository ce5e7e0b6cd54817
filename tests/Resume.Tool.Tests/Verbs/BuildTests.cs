using Resume.Formats;
using Resume.Formats.Tests.Files;
using Resume.Formats.Writers;

namespace Resume.Tool.Tests.Verbs;

public class BuildTests
{
    private static readonly string[] DefaultExtensions =
        [.. new CompileOptions().Formats.Select(format => ResumeWriters.Find(format)!.FileExtension)];

    private static readonly string[] Extensions = [.. DefaultExtensions.Order(StringComparer.Ordinal)];

    [Fact]
    public async Task OutputsAreBesideTheSource()
    {
        using var folder = new EmptyFolder().With("cv/ada.resume.yaml");

        var run = await folder.RunAsync("build", "cv/ada.resume.yaml");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal([.. DefaultExtensions.Select(extension => "cv/ada" + extension)], run.OutputLines);
        Assert.All(Extensions, extension => Assert.Contains("cv/ada" + extension, folder.Files));
    }

    [Fact]
    public async Task FilesAboveTheSourceAreNotRead()
    {
        var picture = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        using var folder = new EmptyFolder()
            .With("cv/beside.resume.yaml", "basics:\n  name: Ada Example\n  image: me.png\n").With("cv/me.png", picture)
            .With("cv/above.resume.yaml", "basics:\n  name: Ada Example\n  image: ../me.png\n").With("me.png", picture);

        var beside = await folder.RunAsync("build", "cv/beside.resume.yaml", "--format", "html");
        var above = await folder.RunAsync("build", "cv/above.resume.yaml", "--format", "html");

        Assert.Equal((0, ""), (beside.ExitStatus, beside.Error));
        Assert.Equal(1, above.ExitStatus);
        Assert.Contains("cv/above.resume.yaml(3,10,3,19): error RES1036: ", above.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllSourcesOfAFolderAreCompiled()
    {
        using var folder = new EmptyFolder().With("b.resume.yaml")
            .With("a.resume.json", """{"basics": {"name": "Ada Example"}}""").With("deep/er/c.resume.yml")
            .With("bin/no.resume.yaml").With("deep/obj/no.resume.yaml").With(".git/no.resume.yaml").With("other.yaml");

        var run = await folder.RunAsync("build", "--format", "txt");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["a.txt", "b.txt", "deep/er/c.txt"], run.OutputLines);
    }

    [Theory]
    [InlineData("--locale", "fr,de")]
    [InlineData("--locale", "fr", "-l", "de")]
    public async Task SeveralLocalesCanBeNamed(params string[] arguments)
    {
        using var folder = new EmptyFolder().With("a.resume.yaml", "basics: {name: Ada Example}\nlocale: [en, es]\n");

        var run = await folder.RunAsync(["build", "--format", "txt", .. arguments]);

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["a.txt", "a.de.txt"], run.OutputLines);
    }

    [Theory]
    [InlineData("a.txt a.lead.txt a.lead.de.txt a.de.txt")]
    [InlineData("a.lead.txt a.lead.de.txt", "--variant", "lead")]
    [InlineData("a.txt a.de.txt", "--variant", "default")]
    [InlineData("a.lead.txt", "--variant", "lead", "--locale", "de")]
    public async Task VariantsCanBeNamed(string written, params string[] arguments)
    {
        using var folder = new EmptyFolder().With(
            "a.resume.yaml", "basics: {name: Ada}\nlocale: [en, de]\nvariants: {lead: {set: {basics.label: Lead}}}\n");

        var run = await folder.RunAsync(["build", "--format", "txt", .. arguments]);

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(written.Split(' ').Order(StringComparer.Ordinal), run.OutputLines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SubfoldersAreKept()
    {
        using var folder = new EmptyFolder().With("cv/a.resume.yaml").With("cv/sub/b.resume.yaml").With("c.resume.yaml");

        var run = await folder.RunAsync("build", "cv", "c.resume.yaml", "--output", "out", "--format", "txt");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["out/a.txt", "out/sub/b.txt", "out/c.txt"], run.OutputLines);
    }

    [Fact]
    public async Task LocaleOptionOverridesAndKeepsNames()
    {
        using var folder = new EmptyFolder().With("a.resume.yaml", "basics: {name: Ada}\nlocale: de\nwork: [{name: A, startDate: 2015}]\n");

        var run = await folder.RunAsync("build", "a.resume.yaml", "--format", "txt", "--locale", "it");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["a.txt"], run.OutputLines);
        Assert.Contains(
            "2015 – oggi", await File.ReadAllTextAsync(folder["a.txt"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SourceNamedTwiceIsCompiledOnce()
    {
        using var folder = new EmptyFolder().With("a.resume.yaml");

        var run = await folder.RunAsync("build", ".", "./a.resume.yaml", "--format", "txt");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["a.txt"], run.OutputLines);
    }

    [Fact]
    public async Task SecondSourceOfAnOutputIsAnError()
    {
        using var folder = new EmptyFolder().With("a/ada.resume.yaml").With("b/ada.resume.yaml", "basics:\n  name: Bea Example\n");

        var run = await folder.RunAsync("build", "a/ada.resume.yaml", "b/ada.resume.yaml", "--output", "out", "--format", "txt");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("error RES5001: `out", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "Ada", await File.ReadAllTextAsync(folder["out/ada.txt"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out/me.pdf")]
    [InlineData("ME.PDF")]
    [InlineData("me.txt", "--format", "txt")]
    [InlineData("me.html", "ada.resume.yaml", "--locale", "de")]
    public async Task OutputCanBeOneFile(string path, params string[] arguments)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("me.txt", "older");

        var run = await folder.RunAsync(["build", "--output", path, .. arguments]);

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal([path], run.OutputLines);
        Assert.Equal([.. new[] { "ada.resume.yaml", "me.txt", path }.Distinct().Order(StringComparer.Ordinal)], folder.Files);
        Assert.NotEqual("older", await File.ReadAllTextAsync(folder[path], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("me.pdf/")]
    [InlineData("out.v2")]
    public async Task OtherOutputIsAFolder(string path)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");

        Assert.Equal([$"{path.TrimEnd('/')}/ada.txt"], (await folder.RunAsync("build", "-o", path, "--format", "txt")).OutputLines);
    }

    [Fact]
    public async Task OneFileForTheSourcesOfAFolderIsWrongUsage()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("bea.resume.yaml");

        var run = await folder.RunAsync("build", "-o", "me.pdf");

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains("error RES5081: `--output me.pdf` is one file, but there are 2 sources", run.Error, StringComparison.Ordinal);
        Assert.Equal(["ada.resume.yaml", "bea.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task FailedBuildWritesNothingOfItsSource()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", "basics: {name: Ada \U0001F9D1}\n");

        var run = await folder.RunAsync("build", "ada.resume.yaml", "--warnaserror");

        Assert.Equal((1, ""), (run.ExitStatus, run.Output));
        Assert.Contains("error RES4010", run.Error, StringComparison.Ordinal);
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task ProjectInAFolderIsNamed()
    {
        const string Project = """<Project Sdk="Resume.Build/0.1.0" />""";
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("cv.csproj", Project)
            .With("sub/bea.resume.yaml").With("sub/bea.proj", Project)
            .With("other/other.csproj", Project).With("sub/Library.csproj", "<Project />");

        var run = await folder.RunAsync("build", "--format", "txt");

        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(["ada.txt", "sub/bea.txt"], run.OutputLines);
        Assert.Equal(
            [
                "cv.csproj: info RES5083: the settings and items of this project are not used for the sources in its folder",
                "  hint: run `resume build cv.csproj` for the same outputs as `dotnet build`",
                "sub/bea.proj: info RES5083: the settings and items of this project are not used for the sources in its folder",
                "  hint: run `resume build sub/bea.proj` for the same outputs as `dotnet build`",
            ],
            run.ErrorLines.Select(line => line.Replace('\\', '/')));
    }

    [Fact]
    public async Task ProjectOfAFolderWithoutSourcesIsOffered()
    {
        using var folder = new EmptyFolder().With("cv/cv.csproj", """<Project Sdk="Resume.Build/0.1.0" />""").With("cv/resume.json", "{}");

        var run = await folder.RunAsync("build", "cv");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("cv: error RES5025: no sources found in the folder `cv`, but `resume.json` looks like one", run.ErrorLines[0]);
        Assert.Contains("cv.csproj` to build the sources of the project", run.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileWithoutYamlOrJsonExtensionIsAnError()
    {
        using var folder = new EmptyFolder().With("ada.docx").With("other.yaml");

        Assert.Contains("error RES5026", (await folder.RunAsync("build", "ada.docx")).Error, StringComparison.Ordinal);
        Assert.Equal(["other.txt"], (await folder.RunAsync("build", "other.yaml", "--format", "txt")).OutputLines);
    }

    [Fact]
    public async Task OutputFolderThatIsAFileIsAnErrorWithAHint()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("out", "in the way");

        var run = await folder.RunAsync("build", "--output", "out", "--format", "txt");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith("ada.resume.yaml: error RES5002: cannot write `", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["hint: close any program that has it open, or choose another folder with `--output`", "1 error"],
            run.ErrorLines[1..].Select(line => line.Trim()));
        Assert.Equal("in the way", await File.ReadAllTextAsync(folder["out"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task OutputsDoNotDependOnCultureAndTimeZone()
    {
        using var here = new EmptyFolder().With("ada.resume.yaml");
        using var there = new EmptyFolder().With("deep/down/ada.resume.yaml");

        var elsewhere =
            new Dictionary<string, string> { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" };

        Assert.Equal(0, (await here.RunAsync("build")).ExitStatus);
        Assert.Equal(0, (await there.RunAsync(elsewhere, "build")).ExitStatus);
        Assert.All(
            Extensions,
            extension => Assert.Equal(File.ReadAllBytes(here["ada" + extension]), File.ReadAllBytes(there["deep/down/ada" + extension])));
    }

    // A named pipe, and one that is found in a folder; MSBuild would wait for one that is a project.
    [Fact]
    public async Task PipesAreErrors()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml").With("cv/milo.resume.yaml");
        SpecialFiles.Create("pipe", folder["pipe.yaml"]);
        SpecialFiles.Create("pipe", folder["cv/pipe.resume.yaml"]);
        SpecialFiles.Create("pipe", folder["pipe.csproj"]);

        var sources = await folder.RunAsync("build", "ada.resume.yaml", "pipe.yaml", "cv", "--format", "txt");
        var project = await folder.RunAsync("build", "pipe.csproj");

        Assert.Equal(1, sources.ExitStatus);
        Assert.Equal(["ada.txt", "cv/milo.txt"], sources.OutputLines);
        Assert.Equal(2, sources.ErrorLines.Count(line =>
            line.Contains("error RES5004: cannot read this source: it is not a regular file", StringComparison.Ordinal)));
        Assert.Equal(2, project.ExitStatus);
        Assert.Equal("pipe.csproj: error RES5026: `pipe.csproj` is neither a source nor a project", project.ErrorLines[0]);
    }
}
