using System.Reflection;
using Resume.Formats.Files;

namespace Resume.Formats.PlugIns;

/// <summary>Finds a plug-in's libraries by the names that its code uses.</summary>
internal sealed class PlugInLibraries
{
    private readonly Dictionary<string, string> assemblies;
    private readonly Dictionary<(string Culture, string Name), string> satellites = new();
    private readonly List<string> nativeFolders;

    public PlugInLibraries(PlugInFiles files)
    {
        // What is for this system wins over what is for all.
        var fitting = files.Libraries
            .Where(library => RuntimeIdentifiers.Rank(library.Runtime) is not null)
            .OrderBy(library => RuntimeIdentifiers.Rank(library.Runtime))
            .ToList();
        assemblies = fitting
            .Where(library => library.Kind == AssetKind.Assembly)
            .DistinctBy(library => library.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(library => library.Name, library => library.File, StringComparer.OrdinalIgnoreCase);
        foreach (var library in fitting.Where(library => library.Kind == AssetKind.Satellite))
        {
            satellites.TryAdd((library.Culture.ToUpperInvariant(), library.Name.ToUpperInvariant()), library.File);
        }

        nativeFolders =
        [
            .. fitting.Where(library => library.Kind == AssetKind.Native)
                .Select(library => Path.GetDirectoryName(library.File)!)
                .Append(Path.GetDirectoryName(files.Path)!)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The path of an assembly, or null.</summary>
    public string? Find(AssemblyName name) => name.CultureName is { Length: > 0 } culture
        ? satellites.GetValueOrDefault((culture.ToUpperInvariant(), name.Name!.ToUpperInvariant()))
        : assemblies.GetValueOrDefault(name.Name!);

    /// <summary>The path of a native library, for a name as in `DllImport`, or null.</summary>
    public string? FindNative(string name) => name.AsSpan().ContainsAny("/\\:")
        ? null
        : nativeFolders.SelectMany(folder => NativeNames(name), Path.Join).FirstOrDefault(RegularFile.Exists);

    // As the runtime tries them.
    private static IEnumerable<string> NativeNames(string name)
    {
        var (prefix, suffix) = OperatingSystem.IsWindows() ? ("", ".dll") : OperatingSystem.IsMacOS() ? ("lib", ".dylib") : ("lib", ".so");
        string[] whole = [name, prefix + name];
        string[] shortened = [name + suffix, prefix + name + suffix];
        return name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) || name.Contains(suffix + ".", StringComparison.Ordinal)
            ? whole.Concat(shortened)
            : shortened.Concat(whole);
    }
}
