using System.Xml.Linq;
using Resume.Build.Tests.Sandbox;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace Resume.Build.Tests.Sandbox;

/// <summary>
/// The packages, built from this checkout, in a folder that is a NuGet source. They are packed once per run, when they are first
/// needed, without ReadyToRun code, which takes a minute. If RESUME_PACKAGES is set, it is a folder of finished packages for all
/// runtimes instead. Use it as a constructor parameter: `public sealed class PublishTests(PackageFeed feed)`.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("resume-feed-");
    private readonly Lazy<string> folder;

    public PackageFeed() => folder = new(() => Finished ?? Pack());

    private static string? Finished =>
        System.Environment.GetEnvironmentVariable("RESUME_PACKAGES") is { Length: > 0 } folder ? folder : null;

    /// <summary>The runtimes for which they are compiled ahead of time.</summary>
    public IReadOnlyList<string> Runtimes { get; } = Finished is null ? [] : Repository.PackageRuntimes();

    /// <summary>The folder in the package `Resume.Build` whose task runs on this machine.</summary>
    public string TaskFolder => $"tasks/net10.0/{(Runtimes.Contains(Repository.PortableRuntime) ? Repository.PortableRuntime : "any")}";

    /// <summary>The folder of the `.nupkg` files.</summary>
    public string Folder => folder.Value;

    /// <summary>The version of all packages, such as "0.1.0-alpha.0.7".</summary>
    public string Version => PackageFile.Version(Package("Resume.Formats"));

    /// <summary>The path of a package, by its ID.</summary>
    public string Package(string id) => Packages(id).Single(file => PackageFile.Id(file) == id);

    /// <summary>The paths of the packages whose names begin with a text.</summary>
    public IReadOnlyList<string> Packages(string name) =>
        [.. Directory.EnumerateFiles(Folder, $"{name}*.nupkg").Order(StringComparer.Ordinal)];

    /// <summary>
    /// A project of a kind in an empty folder, with `milo.resume.yaml`; `properties` go into its PropertyGroup, `items` after it.
    /// </summary>
    internal PackageSandbox Project(string kind, string properties = "", string items = "") => PackageSandbox.Create(
        this, kind, properties, items);

    /// <summary>An empty folder that uses these packages.</summary>
    internal PackageSandbox Empty() => new(this);

    public void Dispose() => temporary.Delete(recursive: true);

    /// <summary>
    /// These packages first, then the machine's sources. The cache folder is unique to this run, so that no earlier package is used.
    /// </summary>
    /// <param name="source">Another folder with packages, or null.</param>
    internal string NuGetConfig(string? source = null) => new XElement("configuration",
        new XElement(
            "config",
            new XElement(
                "add",
                new XAttribute("key", "globalPackagesFolder"),
                new XAttribute("value", Path.Join(temporary.FullName, "packages")))),
        new XElement("packageSources", new[] { Folder, source }.OfType<string>()
            .Select(folder => new XElement("add", new XAttribute("key", folder), new XAttribute("value", folder))))).ToString();

    // Packs what these tests were built with. Nothing is compiled, so other builds of the repository are not disturbed.
    private string Pack()
    {
        var feed = Path.Join(temporary.FullName, "feed");
        using var sandbox = new RepositorySandbox();
        sandbox.Dotnet(
            "msbuild", Path.Join(Repository.Folder, "src", "Packages.proj"), "-restore", "-t:Pack", "-p:NoBuild=true",
            $"-p:Configuration={Repository.Configuration}",
            $"-p:PackageOutputPath={feed}", "-p:PackageRuntimeIdentifiers=none").ThatSucceeded();
        return feed;
    }

    private sealed class RepositorySandbox() : DotnetSandbox("pack");
}
