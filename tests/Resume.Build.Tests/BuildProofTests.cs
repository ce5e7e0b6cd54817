using System.Diagnostics;
using System.Runtime.InteropServices;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Slow tests, and tests with another .NET; run by `.ci/prove_builds`.</summary>
public sealed class BuildProofTests(PackageFeed feed)
{
    private const string AllFormats = "<ResumeFormats>html;docx;pdf;txt</ResumeFormats>";

    [Fact(Explicit = true)]
    public async Task CtrlCLeavesNoPartialOutputs()
    {
        using var project = feed.Project("sdk", AllFormats);
        project.Delete("milo.resume.yaml");
        var example = File.ReadAllText(Path.Join(Repository.Folder, "example", "milo-polte.resume.yaml"));
        for (var number = 0; number < 400; number++)
        {
            project.Write($"{number:000}.resume.yaml", example);
        }

        project.Dotnet("restore").ThatSucceeded();
        using var build = project.Start("dotnet", "build", "--no-restore", "-nodeReuse:false", "-tl:off", "-v:quiet");
        var said = build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        // Those of the sources that are being compiled are temporary, and are deleted.
        int CountOutputs() => project.Files("bin/Debug/resume").Count(file => !file.EndsWith(".tmp", StringComparison.Ordinal));
        Wait(() => CountOutputs() > 40);
        var interrupted = Stopwatch.StartNew();
        var before = CountOutputs();
        Assert.Equal(0, Command.Run("kill", "-INT", $"{build.Id}"));
        Assert.True(build.WaitForExit(TimeSpan.FromSeconds(30)));
        interrupted.Stop();

        Assert.NotEqual(0, build.ExitCode);
        var written = project.Files("bin/Debug/resume");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"stopped after {interrupted.ElapsedMilliseconds} ms and {written.Count - before} files");
        // The number of files does not depend on the load of the machine: all 1,600 take some six seconds.
        Assert.InRange(written.Count, 41, 800);
        Assert.DoesNotContain("RES", await said, StringComparison.Ordinal);

        Assert.DoesNotContain(
            project.Files().Where(file => !file.EndsWith(".yaml", StringComparison.Ordinal)),
            file => file.EndsWith(".tmp", StringComparison.Ordinal));
        // All sources are equal, and so are complete outputs.
        string Hash(string file) => Convert.ToHexString(
            System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(project.FullPath($"bin/Debug/resume/{file}"))));
        Assert.Equal(4, written.Select(file => Path.GetExtension(file) + Hash(file)).Distinct().Count());

        project.Build("--no-restore").ThatSucceeded();
        Assert.Equal(1600, project.Files("bin/Debug/resume").Count);
        Assert.Equal(0, project.Build("--no-restore").ThatSucceeded().TaskCalls);
    }

    [Fact(Explicit = true)]
    public async Task ParallelBuildsOfOneProjectSucceed()
    {
        using var project = feed.Project("sdk", AllFormats);
        for (var number = 0; number < 60; number++)
        {
            project.Write($"{number:00}.resume.yaml", BuildSandbox.Named($"Person {number}"));
        }

        project.Dotnet("restore").ThatSucceeded();
        for (var round = 0; round < 3; round++)
        {
            var builds = Enumerable.Range(0, 2)
                .Select(_ => project.Start("dotnet", "build", "--no-restore", "-nodeReuse:false", "-tl:off"))
                .ToList();
            var said = builds.Select(build => build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ToList();
            foreach (var (build, output) in builds.Zip(said))
            {
                await build.WaitForExitAsync(TestContext.Current.CancellationToken);
                Assert.True(build.ExitCode == 0, await output);
                build.Dispose();
            }

            Assert.Equal(61 * 4, project.Files("bin/Debug/resume").Count);
            Assert.DoesNotContain(project.Files(), file => file.EndsWith(".tmp", StringComparison.Ordinal));
            Assert.Equal(0, project.Build("--no-restore").ThatSucceeded().TaskCalls);
            Assert.All(
                project.Files("bin/Debug/resume"),
                file => Assert.NotEqual(0, new FileInfo(project.FullPath($"bin/Debug/resume/{file}")).Length));
            project.Clean().ThatSucceeded();
        }
    }

    [Fact(Explicit = true)]
    public async Task WatchCompilesSavedSources()
    {
        using var project = feed.Project("sdk");
        await Watch(project, "milo.txt", () =>
            SaveUntil(
                () => project.Write("milo.resume.yaml", BuildSandbox.Named("Milo Sample")),
                () => Output(project, "milo.txt").Contains("Sample", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact(Explicit = true)]
    public async Task WatchCompilesWhenAThemeOrAFontIsSaved()
    {
        using var project = feed.Project(
            "sdk",
            "<ResumeFormats>html</ResumeFormats><ResumeTheme>acme</ResumeTheme>",
            """<ResumeThemeFolder Include="themes" /><ResumeFontFolder Include="fonts" />""");
        project.Write("milo.resume.yaml", BuildSandbox.Named("一丁"));
        project.Write("themes/acme.yaml", "base: modern\n");
        HanFont.Write(project.FullPath("fonts/Han-Regular.ttf"), glyph: 5);

        await Watch(project, "milo.html", () =>
        {
            SaveUntil(
                () => project.Write("themes/acme.yaml", "accent: '#006644'\n"),
                () => Output(project, "milo.html").Contains("#006644", StringComparison.Ordinal));
            var before = Output(project, "milo.html");
            SaveUntil(
                () => HanFont.Write(project.FullPath("fonts/Han-Regular.ttf"), glyph: 6),
                () => Output(project, "milo.html") != before);
        });
    }

    private static string Output(PackageSandbox project, string file) => project.Read($"bin/Debug/resume/{file}");

    private static async Task Watch(PackageSandbox project, string output, Action work)
    {
        using var watch = project.Start("dotnet", "watch", "build");
        var said = watch.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = watch.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            Wait(() => project.Exists($"bin/Debug/resume/{output}"));
            work();
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(TestContext.Current.CancellationToken);
            TestContext.Current.TestOutputHelper?.WriteLine(await said + await errors);
        }
    }

    // It starts to listen shortly after its first build, so files are saved until it notices. It starts its build again after each of
    // them, so a slow machine needs longer pauses.
    private static void SaveUntil(Action save, Func<bool> isDone)
    {
        var saved = Stopwatch.StartNew();
        var pause = TimeSpan.FromSeconds(5);
        Wait(() =>
        {
            if (saved.Elapsed > pause)
            {
                save();
                saved.Restart();
                pause *= 2;
            }

            return isDone();
        });
    }

    [Fact(Explicit = true)]
    public void WithoutAspNetCoreOnlyHtmlIsMissing()
    {
        using var project = feed.Project("sdk", AllFormats);
        // shared/Microsoft.NETCore.App/10.0.0/ is three levels below.
        var installed = Path.GetFullPath(Path.Join(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var bare = Directory.CreateTempSubdirectory("dotnet-").FullName;
        try
        {
            // Hard links are fast, but do not work between disks.
            Assert.True(Command.Run("cp", "-al", $"{installed}/.", bare) == 0 || Command.Run("cp", "-a", $"{installed}/.", bare) == 0);
            Directory.Delete(Path.Join(bare, "shared", "Microsoft.AspNetCore.App"), recursive: true);
            project.Environment["DOTNET_ROOT"] = bare;
            project.Environment["DOTNET_HOST_PATH"] = null;

            var build = project.Run(Path.Join(bare, "dotnet"), "build", "-nologo", "-tl:off", "-nodeReuse:false").ThatFailed();

            // MSBuild prints it when it occurs and again at the end.
            var errors = build.Output.Split('\n').Where(line => line.Contains("error RES", StringComparison.Ordinal));
        var error = Assert.Single(errors.Select(line => line.Trim()).Distinct());
            Assert.Contains("error RES4030: HTML needs the ASP.NET Core runtime", error, StringComparison.Ordinal);
            Assert.Equal(["milo.docx", "milo.pdf", "milo.txt"], project.Files("bin/Debug/resume"));
        }
        finally
        {
            Directory.Delete(bare, recursive: true);
        }
    }

    private static void Wait(Func<bool> until) => Assert.True(SpinWait.SpinUntil(until, TimeSpan.FromSeconds(90)), "it took too long");
}
