using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The warning properties of MSBuild and C# apply to résumés.</summary>
public sealed class WarningTests(PackageFeed feed)
{
    // Its problem is a warning, because JSON Resume is read leniently.
    private const string Misspelt = """
        {
          "basics": { "name": "Ada Example", "naem": "Ada" }
        }
        """;

    // One project for all settings: a changed setting compiles everything again.
    [Fact(Explicit = true)]
    public void WarningPropertiesDecideAboutOutputs()
    {
        using var project = Project();
        (string[] Arguments, string Told)[] settings =
        [
            (["-p:TreatWarningsAsErrors=true"], "error"),
            (["-p:WarningsAsErrors=CS1591%3BRES1005"], "error"),
            (["-p:ResumeWarningsAsErrors=RES1005"], "error"),
            (["-p:MSBuildTreatWarningsAsErrors=true"], "error"),
            (["-warnaserror"], "error"),
            (["-warnaserror:RES1005"], "error"),
            (["-warnaserror", "-warnnotaserror:RES1005"], "warning"),
            (["-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=res1005"], "warning"),
            (["-p:NoWarn=RES1005", "-p:WarningsAsErrors=RES1005"], ""),
        ];

        foreach (var (arguments, severity) in settings)
        {
            Directory.Delete(project.FullPath("bin"), recursive: true);
            var build = project.Compile(arguments);

            var found = build.Errors
                .Select(error => ("error", error.Code, error.File, error.LineNumber, error.ColumnNumber, error.EndColumnNumber))
                .Concat(build.Warnings.Select(warning =>
                    ("warning", warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndColumnNumber)));
            Assert.Equal(severity == "" ? [] : [(severity, "RES1005", project.FullPath("ada.resume.json"), 2, 38, 44)], found);
            Assert.Equal(severity != "error", build.Succeeded);
            // A source without problems always has outputs.
            Assert.Equal(severity == "error" ? ["milo.txt"] : ["ada.txt", "milo.txt"], project.Files("bin/Debug/resume"));
        }
    }

    [Fact(Explicit = true)]
    public void FailedCheckOfTheProjectWritesNothing()
    {
        using var project = feed.Project("sdk", "<ResumeFormat>pdf</ResumeFormat>");

        var failed = project.Build("-warnaserror").ThatFailed();
        Assert.Equal("RES5063", Assert.Single(failed.Errors).Code);
        Assert.Empty(project.Files("bin"));

        // Every build reports it, also one that compiles nothing.
        Assert.Equal("RES5063", Assert.Single(project.Build("--no-restore").ThatSucceeded().Warnings).Code);
        var again = project.Build("--no-restore").ThatSucceeded();
        Assert.Equal(("RES5063", 0), (Assert.Single(again.Warnings).Code, again.TaskCalls));

        project.Delete("milo.resume.yaml");
        Assert.Equal(
            ["RES5062", "RES5063"], project.Build("--no-restore").ThatSucceeded().Warnings.Select(warning => warning.Code).Order());
    }

    [Theory]
    [InlineData("sdk", "resume.json", """{"basics": {"name": "Ada"}}""")]
    [InlineData("console", "cv.yaml", "basics: {name: Ada}\n", Explicit = true)]
    [InlineData("console", "ada.json", """{"basics": {"name": "Ada"}}""", Explicit = true)]
    public void ProjectWithoutSourcesNamesLikelyOnes(string template, string file, string content)
    {
        using var project = feed.Project(template);
        project.Delete("milo.resume.yaml");
        project.Write(file, content);

        var warning = Assert.Single(project.Build().ThatSucceeded().Warnings);

        Assert.Equal("RES5062", warning.Code);
        Assert.Contains($"but `{file}` looks like one; add `<Resume Include=\"{file}\" />`", warning.Text, StringComparison.Ordinal);
        Assert.Empty(project.Build("--no-restore", "-p:ResumeNoWarn=RES5062").ThatSucceeded().Warnings);

        project.Write("appsettings.json", "{}");
        project.Delete(file);
        Assert.Equal(template == "sdk" ? 1 : 0, project.Build("--no-restore").ThatSucceeded().Warnings.Count);
    }

    [Fact]
    public void WarningIsReportedWhenItsSourceIsCompiled()
    {
        using var project = Project();
        Assert.Empty(project.Build("--no-restore").ThatSucceeded().Warnings);

        var rebuild = project.Build("--no-restore", "--no-incremental").ThatSucceeded();

        Assert.Equal("RES1005", Assert.Single(rebuild.Warnings).Code);

        project.Write("ada.resume.json", """{"basics": {"name": "Ada Example"}}""");
        project.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte") + "  image: me.png\n");
        File.WriteAllBytes(project.FullPath("me.png"), Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

        // A picture that text cannot show does not prevent the text output.
        project.Compile("-p:TreatWarningsAsErrors=true").ThatSucceeded();
        Assert.Equal(["ada.txt", "milo.txt"], project.Files("bin/Debug/resume"));
    }

    private PackageSandbox Project()
    {
        var project = feed.Project("sdk");
        project.Write("ada.resume.json", Misspelt);
        Assert.Single(project.Build().ThatSucceeded().Warnings);
        return project;
    }
}
