using System.IO.Compression;
using System.Xml.Linq;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A `.nupkg` file: its metadata and contents.</summary>
internal static class PackageFile
{
    public static string Id(string file) => Metadata(file, "id")!.Value;

    public static string Version(string file) => Metadata(file, "version")!.Value;

    /// <summary>The value of an element of its nuspec, or null.</summary>
    public static XElement? Metadata(string file, string name)
    {
        using var package = ZipFile.OpenRead(file);
        using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single().Elements().SingleOrDefault(element => element.Name.LocalName == name);
    }

    /// <summary>Its paths in order, without those of the container format.</summary>
    public static IReadOnlyList<string> Entries(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return [.. package.Entries.Select(entry => entry.FullName)
            .Where(path => path != "[Content_Types].xml"
                && !path.StartsWith("_rels/", StringComparison.Ordinal)
                && !path.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
