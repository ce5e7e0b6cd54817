using System.Diagnostics;
using System.Globalization;

namespace Resume.Tool.Tests.Projects;

public class ProjectTests
{
    [Fact]
    public async Task ProjectIsBuiltThroughItsTarget()
    {
        using var folder = new EmptyFolder().With("cv/cv.proj",
            """
            <Project>
              <PropertyGroup>
                <ResumeNoWarn>RES2001</ResumeNoWarn>
                <ResumeOutputPath Condition="'$(ResumeOutputPath)' == ''">made/</ResumeOutputPath>
              </PropertyGroup>
              <Target Name="CompileResumes" Returns="@(ResumeOutput)">
                <PropertyGroup>
                  <Line>$(ResumeFormats)|$(ResumeTheme)|$(_ResumeThemeOverride)|$(ResumeLocale)|$(_ResumeLocaleOverride)</Line>
                  <Line>$(Line)|$(ResumeNoWarn)|$(TreatWarningsAsErrors)</Line>
                </PropertyGroup>
                <WriteLinesToFile File="$(ResumeOutputPath)ada.txt" Lines="$(Line)" />
                <ItemGroup>
                  <ResumeOutput Include="$(ResumeOutputPath)ada.txt" />
                </ItemGroup>
              </Target>
            </Project>
            """);

        var plain = await folder.RunAsync("build", "cv/cv.proj");
        // The project may have a theme of this name.
        var asked = await folder.RunAsync(
            "build",
            "cv/cv.proj",
            "--format",
            "txt",
            "--theme",
            "acme",
            "--locale",
            "de",
            "--output",
            "out",
            "--nowarn",
            "RES2004",
            "--warnaserror");

        Assert.Equal((0, ""), (plain.ExitStatus, plain.Error));
        Assert.Equal(["cv/made/ada.txt"], plain.OutputLines);
        Assert.Equal((0, ""), (asked.ExitStatus, asked.Error));
        Assert.Equal(["out/ada.txt"], asked.OutputLines);
        Assert.Equal(
            ["txt|acme|acme|de|de|RES2001", "RES2004|true"],
            await File.ReadAllLinesAsync(folder["out/ada.txt"], TestContext.Current.CancellationToken));
    }

    [Fact(Explicit = true)]
    public async Task ProjectDiagnosticsLookLikeTheTools()
    {
        using var folder = new EmptyFolder().With("cv/ada.resume.yaml").With("cv/cv.proj",
            """
            <Project>
              <UsingTask TaskName="AtAPlace" TaskFactory="RoslynCodeTaskFactory"
                         AssemblyFile="$(MSBuildToolsPath)/Microsoft.Build.Tasks.Core.dll">
                <Task>
                  <Code Type="Fragment" Language="cs">
                    Log.LogError(null, "RES1004", null, "ada.resume.yaml", 2, 9, 2, 12, "not a name");
                    Success = false;
                  </Code>
                </Task>
              </UsingTask>
              <Target Name="CompileResumes">
                <Warning Code="RES2001" File="ada.resume.yaml" Text="a warning" />
                <Warning Code="RES2001" File="ada.resume.yaml" Text="a warning" />
                <AtAPlace />
              </Target>
            </Project>
            """);

        var run = await folder.RunAsync("build", "cv/cv.proj");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal(
        [
            "cv/ada.resume.yaml: warning RES2001: a warning",
            "cv/ada.resume.yaml(2,9,2,12): error RES1004: not a name",
            "   2 |   name: Ada Example",
            "     |         ^^^",
            "1 error, 1 warning",
        ], run.ErrorLines.Select(line => line.Replace('\\', '/')));
    }

    [Fact(Explicit = true)]
    public async Task ProjectIsRestoredFirst()
    {
        using var folder = new EmptyFolder()
            .With(
                "cv.csproj",
                """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");

        var run = await folder.RunAsync("build", "cv.csproj");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith("cv.csproj: error RES5029: the project has no target `CompileResumes`", run.Error, StringComparison.Ordinal);
        Assert.Contains("obj/project.assets.json", folder.Files);
    }

    [Theory(Explicit = true)]
    [InlineData("<Project", "MSB4025")]
    [InlineData("""<Project><Import Project="missing.props" /></Project>""", "MSB4019")]
    public async Task BrokenProjectIsAnError(string project, string code)
    {
        using var folder = new EmptyFolder().With("cv.csproj", project);

        var run = await folder.RunAsync("build", "cv.csproj");

        Assert.Equal((1, ""), (run.ExitStatus, run.Output));
        Assert.Matches($@"^cv\.csproj(\(\d+,\d+,\d+,\d+\))?: error {code}: ", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public async Task InterruptedBuildLeavesNoProcesses()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no SIGINT to send");
        using var folder = new EmptyFolder().With("cv.proj",
            """<Project><Target Name="CompileResumes"><Exec Command="echo $$ > pid; exec sleep 120" /></Target></Project>""");

        using var process = ResumeProcess.Start(folder, new Dictionary<string, string>(), ["build", "cv.proj"]);
        while (!File.Exists(folder["pid"]) || await File.ReadAllTextAsync(folder["pid"], TestContext.Current.CancellationToken) is "")
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        var sleeping = int.Parse(
            await File.ReadAllTextAsync(folder["pid"], TestContext.Current.CancellationToken), CultureInfo.InvariantCulture);
        Assert.True(await IsGoneAsync(sleeping), "the task's process runs on");
    }

    // A killed process stays in the table until its parent reaps it.
    private static async Task<bool> IsGoneAsync(int id)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                if (process.HasExited || await StateAsync(id) is 'Z')
                {
                    return true;
                }
            }
            catch (ArgumentException)
            {
                return true;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return false;
    }

    private static async Task<char> StateAsync(int id)
    {
        var status = $"/proc/{id}/stat";
        return File.Exists(status) ? (await File.ReadAllTextAsync(status, TestContext.Current.CancellationToken)).Split(") ")[1][0] : '?';
    }
}
