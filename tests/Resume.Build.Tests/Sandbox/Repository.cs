using System.Reflection;
using System.Xml.Linq;

namespace Resume.Build.Tests.Sandbox;

/// <summary>Paths of this repository.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("Repository");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The SDK's portable runtime identifier, such as "linux-x64".</summary>
    public static string PortableRuntime { get; } = Metadata("PortableRuntime");

    public static string BuildFolder { get; } = Path.Join(Folder, "src", "Resume.Build", "build");

    public static string TaskAssembly { get; } =
        Path.Join(Folder, "src", "Resume.Build", "bin", Configuration, "net10.0", "Resume.Build.dll");

    /// <summary>All files except those of builds, as relative paths with `/`.</summary>
    public static IEnumerable<string> Files() =>
        new DirectoryInfo(Folder).EnumerateFileSystemInfos()
            .Where(entry => entry.Name is not (".git" or "artifacts"))
            .SelectMany(entry => entry is DirectoryInfo folder
                ? folder.EnumerateFiles("*", SearchOption.AllDirectories)
                : [(FileInfo)entry])
            .Select(file => Path.GetRelativePath(Folder, file.FullName).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "TestResults"));

    /// <summary>The default runtimes that packages are compiled ahead of time for.</summary>
    public static IReadOnlyList<string> PackageRuntimes() =>
        XDocument.Load(Path.Join(Folder, "src", "Directory.Build.props")).Descendants("PackageRuntimeIdentifiers").Single().Value.Split(
            ';');

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
