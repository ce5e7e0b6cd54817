using System.Diagnostics;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A temporary folder for real `dotnet` commands.</summary>
internal abstract class DotnetSandbox : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("resume-build-");
    private int builds;

    protected DotnetSandbox(string folder)
    {
        Folder = Path.Join(temporary.FullName, folder);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>Environment variables of the commands; null removes one.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    public string Folder { get; }

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
    public IReadOnlyList<string> Files(string folder = "") => !Directory.Exists(FullPath(folder))
        ? []
        : [.. Directory.EnumerateFiles(FullPath(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath(folder), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public BuildResult Build(params string[] arguments) => Dotnet(["build", .. arguments]);

    public BuildResult Clean(params string[] arguments) => Dotnet(["clean", .. arguments]);

    public BuildResult Publish(params string[] arguments) => Dotnet(["publish", .. arguments]);

    public BuildResult Pack(params string[] arguments) => Dotnet(["pack", .. arguments]);

    /// <summary>Runs only the target `CompileResumes`.</summary>
    public BuildResult Compile(params string[] arguments) => Dotnet(["msbuild", "-t:CompileResumes", .. arguments]);

    /// <summary>Runs a command of MSBuild with a binary log: `build`, `test`, `restore`.</summary>
    public BuildResult Dotnet(params string[] arguments)
    {
        var log = Path.Join(temporary.FullName, $"{++builds}.binlog");
        string[] nodeReuse = arguments.Contains("-nodeReuse:true") ? [] : ["-nodeReuse:false"];
        return Run("dotnet", [.. arguments, "-nologo", "-tl:off", $"-bl:{log}", .. nodeReuse], log);
    }

    /// <summary>Runs any command, without a log.</summary>
    public BuildResult Run(string command, params string[] arguments) => Run(command, arguments, log: "");

    /// <summary>Starts a command; the caller reads its output and ends it.</summary>
    public Process Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // Removes the variables that `dotnet test` sets for MSBuild, so that these builds start as in a terminal.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Ends MSBuild's processes after builds with `-nodeReuse:true`.</summary>
    public void EndBuildServers() => Run("dotnet", "build-server", "shutdown", "--msbuild");

    public void Dispose() => temporary.Delete(recursive: true);

    private BuildResult Run(string command, string[] arguments, string log)
    {
        using var process = Start(command, arguments);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output + errors.GetAwaiter().GetResult(), log);
    }
}
