using System.Diagnostics;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A throw-away project in a folder of its own, built with the real `dotnet build`.</summary>
internal sealed class BuildSandbox : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("resume-build-");
    private int builds;

    public BuildSandbox(string folder = "cv", string frameworks = "<TargetFramework>net10.0</TargetFramework>")
    {
        Folder = Path.Join(temporary.FullName, folder);
        Write("Cv.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{frameworks}</PropertyGroup>
            </Project>
            """);
        // As a package's files come in, but by path. Plain text alone is what most tests need, and the fastest.
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <ResumeFormats>txt</ResumeFormats>
                <ResumeBuildTaskAssembly>{Repository.TaskAssembly}</ResumeBuildTaskAssembly>
              </PropertyGroup>
              <Import Project="{Repository.BuildFolder}/Resume.Build.props" />
            </Project>
            """);
        Write("Directory.Build.targets", $"""
            <Project><Import Project="{Repository.BuildFolder}/Resume.Build.targets" /></Project>
            """);
        Write("milo.resume.yaml", Named("Milo Polte"));
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

    /// <summary>The whole build, with restore.</summary>
    public BuildResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    /// <summary>The target `CompileResumes` alone: three times as fast as the whole build, for what does not need the rest.</summary>
    public BuildResult Compile(params string[] arguments) => Dotnet(["build", "-t:CompileResumes", "--no-restore", .. arguments]);

    public BuildResult Clean() => Dotnet(["clean"]);

    public void Dispose() => temporary.Delete(recursive: true);

    private BuildResult Dotnet(IEnumerable<string> arguments)
    {
        var log = Path.Join(temporary.FullName, $"{++builds}.binlog");
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nologo", "-tl:off", "-nodeReuse:false", $"-bl:{log}"])
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
        return new(process.ExitCode, output + errors.GetAwaiter().GetResult(), log);
    }
}
