using Resume.Formats.Writers;
using Resume.Tool.Reporting;
using Resume.Tool.Verbs;

namespace Resume.Tool.Tests.Verbs;

public class UsageErrorTests
{
    [Theory]
    [InlineData("hint: did you mean `build`?", "biuld")]
    [InlineData("hint: `resume --help` lists the verbs", "sing")]
    [InlineData("error RES5022: `resume` has no option `--output`", "--output", "x")]
    [InlineData("hint: did you mean `--format`?", "build", "--fromat", "txt")]
    [InlineData("hint: did you mean `--format`?", "build", "--formt=txt")]
    [InlineData("hint: did you mean `txt`?", "build", "--format", "html2,tx")]
    [InlineData("hint: it is in a package: reference `Resume.Formats.Png` in the project", "build", "--format", "png")]
    [InlineData("error RES5080: the value of `--format` is empty", "build", "--format", "")]
    [InlineData("error RES5080: the value of `--format` is empty", "build", "--format", ";")]
    [InlineData("error RES5080: the value of `--format` is empty", "check", "--format", "pdf", "--format", " , ")]
    [InlineData("error RES5080: the value of `--locale` is empty", "build", "--locale", " ")]
    [InlineData("error RES5080: the value of `--theme` is empty", "build", "--theme", "")]
    [InlineData("error RES5080: the value of `--output` is empty", "build", "-o", "")]
    [InlineData("error RES5080: the value of `--writer` is empty", "formats", "--writer", "")]
    [InlineData("`--writer` loads code, which an editor must not do unasked", "lsp", "--writer", "Cards.dll")]
    [InlineData("error RES5080: the value of `PATH` is empty", "build", "")]
    [InlineData("error RES5024: file or folder not found: `mlio.resume.yaml`", "build", "mlio.resume.yaml")]
    [InlineData("error RES5024: file or folder not found: `cv/`", "check", "ada.resume.yaml", "cv/")]
    [InlineData("error RES5024: file or folder not found: `cv.csproj`", "build", ".", "cv.csproj", "--warnaserror")]
    [InlineData("error RES5081: `--output a.pdf` is one file, but there are 2 paths", "build", "-o", "a.pdf", ".", "ada.resume.yaml")]
    [InlineData("is one file, but its extension is that of the format `pdf`, not `html`", "build", "-o", "a.pdf", "-f", "html")]
    [InlineData("error RES5081: `--output a.pdf` is one file, but there are 2 formats", "build", "-o", "a.pdf", "-f", "html,pdf")]
    [InlineData("is one file, but `ada.resume.yaml` is written in 2 languages", "build", "-o", "a.pdf", "-l", "en,de")]
    [InlineData("error RES5081: `--output a.pdf` is one file, but `--index` writes another one", "build", "-o", "a.pdf", "--index")]
    [InlineData("error RES5082: no format writes the file `a.odt`", "build", "-o", "a.odt")]
    [InlineData("error RES5082: no format writes the file `out/a.htm`", "build", "-o", "out/a.htm")]
    [InlineData("hint: did you mean `modern`?", "build", "--theme", "modrn")]
    [InlineData("error RES5020: required argument missing", "build", "--theme")]
    [InlineData("error RES4003: the locale `xx` is not supported", "build", "--locale", "xx")]
    [InlineData("error RES5023: `warnings` is not a diagnostic code", "build", "--nowarn", "warnings")]
    [InlineData("error RES5022: `formats` has no option `--all`", "formats", "--all")]
    [InlineData("error RES5022: `check` has no option `--output`", "check", "--output", "x")]
    [InlineData("error RES4004: unknown variant `bakend`", "build", "--variant", "bakend")]
    [InlineData("hint: all variants are built by default, or write `*`", "check", "--variant", "all")]
    [InlineData("error RES5080: the value of `--variant` is empty", "build", "--variant", ",")]
    [InlineData("error RES5020: `--json` needs `--list`", "build", "--json")]
    public async Task UsageErrorIsExitStatus2(string message, params string[] args)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");

        var run = await folder.RunAsync(args);

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task NoArgumentsShowTheHelp()
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync();

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Contains("resume build milo.resume.yaml", run.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string> Verbs
    {
        get
        {
            var ansi = new Ansi(enabled: false);
            var parsed = CommandLine.Parse([], new(TextWriter.Null, TextWriter.Null, new(new(), ansi, 200), ansi));
            return [.. parsed.RootCommandResult.Command.Subcommands.Select(verb => verb.Name)];
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task HelpFitsAScreen(string verb)
    {
        using var folder = new EmptyFolder();

        var help = (await folder.RunAsync(verb, "--help")).Output.ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.Contains("Usage:", help);
        Assert.InRange(help.Length, 1, 45);
        Assert.All(help, line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public async Task EmptyListOfCodesIsAllowed()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");

        Assert.Equal(["ada.txt"], (await folder.RunAsync("build", "--format", "txt", "--nowarn", "")).OutputLines);
    }

    [Fact]
    public async Task WarnAsErrorWithoutCodesTakesNoPath()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");

        Assert.Equal(["ada.txt"], (await folder.RunAsync("build", "--format", "txt", "--warnaserror", "ada.resume.yaml")).OutputLines);
        Assert.Equal(
            ["ada.txt"],
            (await folder.RunAsync("build", "--format", "txt", "--warnaserror", "RES2004,RES2001", "ada.resume.yaml")).OutputLines);
    }

    [Fact]
    public async Task PathCanBeginWithADashOrAnAt()
    {
        using var folder = new EmptyFolder().With("-a.resume.yaml").With("@b.resume.yaml");

        var run = await folder.RunAsync("build", "--format", "txt", "--", "-a.resume.yaml", "@b.resume.yaml");

        Assert.Equal(["-a.txt", "@b.txt"], run.OutputLines);
    }

    [Fact]
    public async Task HelpNamesEveryFormatAndTheme()
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync("build", "--help");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        var help = string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(string.Join(", ", ResumeWriters.All.Select(writer => writer.Format)) + ".", help, StringComparison.Ordinal);
        Assert.Contains("classic, academic", help, StringComparison.Ordinal);
        Assert.Contains("Examples: resume build", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormatsAreListedOnePerLine()
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync("formats");

        Assert.Equal([.. ResumeWriters.All.Select(writer => writer.Format)], run.OutputLines);
    }
}
