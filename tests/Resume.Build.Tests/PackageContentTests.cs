using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Reading;

namespace Resume.Build.Tests;

/// <summary>Contents of the packages. With RESUME_PACKAGES, all package tests use the packages in that folder.</summary>
public sealed class PackageContentTests(PackageFeed feed)
{
    private const int Megabyte = 1_000_000;

    // The measured size plus a few percent.
    private const double BytesForAnyRuntime = 19.6 * Megabyte;
    private const double BytesForOneRuntime = 4.1 * Megabyte;
    private const double BytesOfLibrary = 21 * Megabyte;
    private const double BytesOfTool = 27 * Megabyte;
    private const string Fonts = "Resume.Formats.Fonts.dll";
    private const double BytesOfSkia = 45 * Megabyte;

    // What is compiled ahead of time does not depend on the C library.
    private List<string> CompiledFor =>
        [.. feed.Runtimes.Where(runtime => runtime != "linux-musl-x64" || !feed.Runtimes.Contains("linux-x64"))];

    [Fact]
    public void TaskIsNativeForEachRuntimeAndILForOthers()
    {
        using var package = ZipFile.OpenRead(feed.Package("Resume.Build"));
        var assemblies = Below(package, "tasks/net10.0/")
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) && !IsNative(entry) && entry.Name != Fonts)
            .ToList();

        Assert.Equal(
            [.. CompiledFor.Append("any").Order(StringComparer.Ordinal)],
            assemblies.Select(Runtime).Distinct().Order(StringComparer.Ordinal));
        Assert.All(assemblies, entry => Assert.True(IsReadyToRun(entry) == (Runtime(entry) != "any"), entry.FullName));
    }

    [Fact]
    public void NativeLibrariesAreThereOnce()
    {
        using var package = ZipFile.OpenRead(feed.Package("Resume.Build"));
        var natives = Below(package, "tasks/net10.0/").Where(IsNative).ToList();

        Assert.All(natives, entry => Assert.Equal("runtimes", Runtime(entry)));
        Assert.Superset(
            new HashSet<string>(["linux-x64", "linux-arm64", "linux-musl-x64", "linux-musl-arm64", "osx", "win-x64", "win-arm64"]),
            natives.Select(entry => entry.FullName.Split('/')[3]).ToHashSet());
        Assert.Distinct(natives.Select(entry => entry.FullName.Split('/')[3]));
    }

    [Fact]
    public void PackageContainsTheSchema()
    {
        using var package = ZipFile.OpenRead(feed.Package("Resume.Build"));
        using var packed = new StreamReader(package.GetEntry("schema/resume.schema.json")!.Open());
        using var schema = new MemoryStream();
        JsonSchema.Write(schema);

        Assert.Equal(System.Text.Encoding.UTF8.GetString(schema.ToArray()), packed.ReadToEnd());
    }

    [Theory]
    [InlineData("Resume.Build", "tasks/net10.0/")]
    [InlineData("Resume.Formats", "lib/net10.0/")]
    public void FontsAreThereOnce(string id, string folder)
    {
        using var package = ZipFile.OpenRead(feed.Package(id));

        Assert.Equal(folder + Fonts, Assert.Single(package.Entries, entry => entry.Name == Fonts).FullName);
    }

    [Theory]
    [InlineData("Resume.Build")]
    [InlineData("Resume.Tool")]
    public void DepsJsonListsExactlyTheFiles(string id)
    {
        var files = feed.Packages(id);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var package = ZipFile.OpenRead(file);
            foreach (var deps in package.Entries.Where(entry => entry.Name.EndsWith(".deps.json", StringComparison.Ordinal)))
            {
                var folder = deps.FullName[..^deps.Name.Length];
                var shared = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
                Assert.Equal(
                    ToldOf(deps),
                    Below(package, folder).Select(entry => (entry, path: entry.FullName[folder.Length..]))
                        .Concat(Below(package, shared + "runtimes/")
                            .Select(entry => (entry, path: "../" + entry.FullName[shared.Length..])))
                        .Where(file => file.entry.Name.EndsWith(".dll", StringComparison.Ordinal) || IsNative(file.entry))
                        .Where(file => file.entry.Name != Fonts)
                        .Select(file => file.path)
                        .Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void PackagesHaveNoUnusedLibraries() => Assert.All(feed.Packages(""), file => Assert.DoesNotContain(
        PackageFile.Entries(file),
        entry => entry.EndsWith(".pdb", StringComparison.Ordinal)
            || Path.GetFileName(entry).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || Path.GetFileName(entry)
                is "Microsoft.Build.dll" or "Microsoft.Build.Framework.dll" or "Microsoft.Build.Utilities.Core.dll"
                    or "System.Text.Json.dll"));

    [Fact]
    public void PackagesHaveMetadata() => Assert.All(feed.Packages(""), file =>
    {
        Assert.Superset(new HashSet<string>(["README.md", "icon.png"]), PackageFile.Entries(file).ToHashSet());
        Assert.Equal("MIT", PackageFile.Metadata(file, "license")?.Value);
        Assert.Equal(feed.Version, PackageFile.Version(file));
        Assert.Null(PackageFile.Metadata(file, "dependencies")?.Elements().FirstOrDefault(group => group.HasElements));
        Assert.All(
            ["releaseNotes", "tags", "repository", "projectUrl", "description"], name => Assert.NotNull(PackageFile.Metadata(file, name)));
    });

    [Fact]
    public void PackagesStaySmall()
    {
        Assert.InRange(
            new FileInfo(feed.Package("Resume.Build")).Length, Megabyte, BytesForAnyRuntime + (CompiledFor.Count * BytesForOneRuntime));
        Assert.InRange(new FileInfo(feed.Package("Resume.Formats")).Length, Megabyte, BytesOfLibrary);
        Assert.InRange(new FileInfo(feed.Package("Resume.Formats.Png")).Length, Megabyte, BytesOfSkia);
        Assert.All(
            feed.Runtimes,
            runtime => Assert.InRange(new FileInfo(feed.Package($"Resume.Tool.{runtime}")).Length, Megabyte, BytesOfTool));
    }

    private static IEnumerable<ZipArchiveEntry> Below(ZipArchive package, string folder) =>
        package.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal));

    private static string Runtime(ZipArchiveEntry entry) => entry.FullName.Split('/')[2];

    private static bool IsNative(ZipArchiveEntry entry) => entry.Name.StartsWith("libHarfBuzzSharp.", StringComparison.Ordinal);

    private static bool IsReadyToRun(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private static List<string> ToldOf(ZipArchiveEntry deps)
    {
        using var stream = deps.Open();
        using var json = JsonDocument.Parse(stream);
        var libraries = json.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject());
        return [.. libraries.SelectMany(library =>
            from kind in library.Value.EnumerateObject()
            where kind.Name is "runtime" or "native" or "runtimeTargets"
            from file in kind.Value.EnumerateObject()
            select kind.Name == "runtimeTargets" ? file.Name : Path.GetFileName(file.Name)).Distinct().Order(StringComparer.Ordinal)];
    }
}
