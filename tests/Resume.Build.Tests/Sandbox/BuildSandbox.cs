using System.Diagnostics;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A throw-away project in a folder of its own, built with the real `dotnet build`.</summary>
internal sealed class BuildSandbox : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("resume-build-");
    private int builds;

    // Plain text alone is what most tests need, and the fastest.
    private static string Props => $"""
        <PropertyGroup>
          <ResumeFormats>txt</ResumeFormats>
          <ResumeBuildTaskAssembly>{Repository.TaskAssembly}</ResumeBuildTaskAssembly>
        </PropertyGroup>
        <Import Project="{Repository.BuildFolder}/Resume.Build.props" />
        """;

    private static string Targets => $"""<Import Project="{Repository.BuildFolder}/Resume.Build.targets" />""";

    private BuildSandbox(string folder) => Folder = Path.Join(temporary.FullName, folder);

    private BuildSandbox(string folder, string project)
        : this(folder)
    {
        Write("Cv.csproj", project);
        Write("milo.resume.yaml", Named("Milo Polte"));
    }

    /// <summary>A project as people have it. Our files come in by path where a package's would.</summary>
    public static BuildSandbox OfSdk(string folder = "cv", string frameworks = "<TargetFramework>net10.0</TargetFramework>")
    {
        var sandbox = new BuildSandbox(folder, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{frameworks}</PropertyGroup>
            </Project>
            """);
        sandbox.Write("Directory.Build.props", $"<Project>{Props}</Project>");
        sandbox.Write("Directory.Build.targets", $"<Project>{Targets}</Project>");
        return sandbox;
    }

    /// <summary>A project of our targets alone, built three times as fast, for what the SDK has no part in.</summary>
    public static BuildSandbox OfNothingElse(string targets = "") => new("cv", $"""
        <Project DefaultTargets="CompileResumes">
          <PropertyGroup>
            <OutDir>bin/</OutDir>
            <IntermediateOutputPath>obj/</IntermediateOutputPath>
          </PropertyGroup>
          {Props}
          {Targets}
          {targets}
        </Project>
        """);

    /// <summary>This repository as a fresh clone has it, without its tests.</summary>
    public static BuildSandbox OfRepository()
    {
        var sandbox = new BuildSandbox("clone");
        foreach (var path in Repository.Files().Where(path => !path.StartsWith("tests/", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(sandbox.FullPath(path))!);
            File.Copy(Path.Join(Repository.Folder, path), sandbox.FullPath(path));
        }

        return sandbox;
    }

    /// <summary>Environment variables for the builds; null takes one away.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    public string Folder { get; }

    public static string Named(string name) => $"basics:\n  name: {name}\n";

    public string FullPath(string path) => Path.Join(Folder, path);

    public bool Exists(string path) => File.Exists(FullPath(path));

    public string Read(string path) => File.ReadAllText(FullPath(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    public void Delete(string path) => File.Delete(FullPath(path));

    /// <summary>The paths of all files below a folder, with `/`, in order.</summary>
    public IReadOnlyList<string> Files(string folder) => !Directory.Exists(FullPath(folder))
        ? []
        : [.. Directory.EnumerateFiles(FullPath(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath(folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public BuildResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    /// <summary>The target `CompileResumes` alone, for what does not need the rest.</summary>
    public BuildResult Compile(params string[] arguments) => Dotnet(["msbuild", "-t:CompileResumes", .. arguments]);

    public BuildResult Clean() => Dotnet(["clean"]);

    /// <summary>After builds with `-nodeReuse:true`.</summary>
    public void EndProcessesThatLiveOn() => Run(["build-server", "shutdown", "--msbuild"]);

    public void Dispose() => temporary.Delete(recursive: true);

    private BuildResult Dotnet(IEnumerable<string> arguments)
    {
        var log = Path.Join(temporary.FullName, $"{++builds}.binlog");
        var (exitCode, output) = Run([.. arguments, "-nologo", "-tl:off", $"-bl:{log}", .. arguments.Contains("-nodeReuse:true") ? [] : (string[])["-nodeReuse:false"]]);
        return new(exitCode, output, log);
    }

    private (int ExitCode, string Output) Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // `dotnet test` leaves its own MSBuild's settings behind; these builds start as a person's do.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
