using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Resume.Formats.PlugIns;

/// <summary>The files of a plug-in: its assembly and the libraries beside it.</summary>
/// <param name="Path">The full path of its assembly.</param>
/// <param name="Assembly">The assembly's bytes.</param>
/// <param name="All">The full paths of all files, the assembly first.</param>
/// <param name="Hash">A hash of relative paths and contents, independent of the folder.</param>
internal sealed record PlugInFiles(string Path, ReadOnlyMemory<byte> Assembly, ImmutableArray<string> All, string Hash)
{
    /// <summary>Reads the files; throws what the file system throws.</summary>
    public static PlugInFiles Read(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        var folder = System.IO.Path.GetDirectoryName(path)!;
        var assembly = File.ReadAllBytes(path);
        ImmutableArray<string> others =
        [
            .. FindLibraries(path, folder)
                .Where(file => file != path && !IsContract(file))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(assembly));
        foreach (var file in others)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return new(path, assembly, [path, .. others], Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // As the runtime does: the files in the deps.json or, without one, all assemblies of the folder.
    private static IEnumerable<string> FindLibraries(string path, string folder)
    {
        var list = System.IO.Path.ChangeExtension(path, ".deps.json");
        return File.Exists(list) ? ReadDependencies(list, folder).Prepend(list) : Directory.EnumerateFiles(folder, "*.dll");
    }

    private static IEnumerable<string> ReadDependencies(string list, string folder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(list));
            return
            [
                .. from target in json.RootElement.GetProperty("targets").EnumerateObject()
                   from library in target.Value.EnumerateObject()
                   from kind in library.Value.EnumerateObject()
                   where kind.Name is "runtime" or "native" or "resources" or "runtimeTargets"
                   from asset in kind.Value.EnumerateObject()
                   from place in PossiblePaths(asset.Name)
                   let file = System.IO.Path.GetFullPath(place, folder)
                   where File.Exists(file)
                   select file,
            ];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // The runtime reports an invalid file when it reads it.
            return [];
        }
    }

    // `lib/net8.0/de/Words.resources.dll` is in `de/`, `lib/net8.0/Words.dll` beside the plug-in, `runtimes/…` at its own path.
    private static IEnumerable<string> PossiblePaths(string asset) =>
        asset.Split('/') is [.., var folder, var name] ? [asset, name, $"{folder}/{name}"] : [asset];

    private static bool IsContract(string file) =>
        System.IO.Path.GetFileNameWithoutExtension(file).Equals(PlugInContext.ContractName, StringComparison.OrdinalIgnoreCase);
}
