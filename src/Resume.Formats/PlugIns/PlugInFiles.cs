using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Resume.Formats.PlugIns;

/// <summary>The files of a plug-in: its assembly, and what lies beside it for its sake.</summary>
/// <param name="Path">The full path of its assembly.</param>
/// <param name="Assembly">The assembly's bytes.</param>
/// <param name="All">The full paths of all of them, the assembly first.</param>
/// <param name="Hash">A hash of names and contents: the same wherever they lie.</param>
internal sealed record PlugInFiles(string Path, ReadOnlyMemory<byte> Assembly, ImmutableArray<string> All, string Hash)
{
    /// <summary>Reads them; throws what the file system does.</summary>
    public static PlugInFiles Read(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        var folder = System.IO.Path.GetDirectoryName(path)!;
        var assembly = File.ReadAllBytes(path);
        ImmutableArray<string> others = [.. Others(path, folder).Where(file => file != path && !IsContract(file)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(assembly));
        foreach (var file in others)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return new(path, assembly, [path, .. others], Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // As the runtime looks for them: what the deps.json lists, or, without one, every assembly of the folder.
    private static IEnumerable<string> Others(string path, string folder)
    {
        var list = System.IO.Path.ChangeExtension(path, ".deps.json");
        return File.Exists(list) ? Listed(list, folder).Prepend(list) : Directory.EnumerateFiles(folder, "*.dll");
    }

    private static IEnumerable<string> Listed(string list, string folder)
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
                   from place in Places(asset.Name)
                   let file = System.IO.Path.GetFullPath(place, folder)
                   where File.Exists(file)
                   select file,
            ];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // What is wrong with it the runtime tells when it reads it.
            return [];
        }
    }

    // `lib/net8.0/de/Words.resources.dll` lies in `de/`, `lib/net8.0/Words.dll` beside the plug-in, `runtimes/…` where it says.
    private static IEnumerable<string> Places(string asset) => asset.Split('/') is [.., var folder, var name] ? [asset, name, $"{folder}/{name}"] : [asset];

    private static bool IsContract(string file) =>
        System.IO.Path.GetFileNameWithoutExtension(file).Equals(PlugInContext.ContractName, StringComparison.OrdinalIgnoreCase);
}
