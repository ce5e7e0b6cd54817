using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Resume.Formats.PlugIns;

/// <summary>The files of a plug-in: its assembly and the libraries beside it.</summary>
/// <param name="Path">The full path of its assembly.</param>
/// <param name="All">The full paths of all files, the assembly first.</param>
/// <param name="Libraries">The libraries among them.</param>
/// <param name="Hash">A hash of relative paths and contents, independent of the folder.</param>
internal sealed record PlugInFiles(string Path, ImmutableArray<string> All, ImmutableArray<PlugInAsset> Libraries, string Hash)
{
    /// <summary>The limit of all files together, in bytes: 250 MiB.</summary>
    public const int MaxBytes = 250 << 20;

    /// <summary>The limit of files.</summary>
    public const int MostFiles = 2_000;

    /// <summary>Reads the files; throws what the file system throws.</summary>
    /// <exception cref="PlugInFileException">One of them cannot be used.</exception>
    public static PlugInFiles Read(string path, ReadOnlySpan<byte> assembly)
    {
        path = System.IO.Path.GetFullPath(path);
        var folder = System.IO.Path.GetDirectoryName(path)!;
        var list = System.IO.Path.ChangeExtension(path, ".deps.json");
        var hasList = System.IO.Path.Exists(list);

        // As the runtime does: the files in the deps.json or, without one, all assemblies of the folder.
        ImmutableArray<PlugInAsset> libraries =
        [
            .. (hasList ? DependencyList.Read(list) : FindAssemblies(path, folder))
                .Where(library => library.File != path && !IsContract(library))
                .DistinctBy(library => library.File, StringComparer.Ordinal)
                .OrderBy(library => library.File, StringComparer.Ordinal),
        ];
        ImmutableArray<string> others =
            [.. libraries.Select(library => library.File).Concat(hasList ? [list] : []).Order(StringComparer.Ordinal)];

        long left = MaxBytes;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(assembly));
        foreach (var file in others)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'))));
            hash.AppendData(PlugInFile.Hash(file, ref left));
        }

        foreach (var symbols in libraries.Select(library => library.File).Prepend(path).Select(Symbols).Where(System.IO.Path.Exists))
        {
            PlugInFile.Check(symbols, ref left);
        }

        return new(path, [path, .. others], libraries, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>The path of the symbols of an assembly, which give line numbers in stack traces.</summary>
    public static string Symbols(string assembly) => System.IO.Path.ChangeExtension(assembly, ".pdb");

    private static IEnumerable<PlugInAsset> FindAssemblies(string path, string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.dll").Take(MostFiles + 1).ToList();
        return files.Count <= MostFiles
            ? files.Select(file => new PlugInAsset(file, AssetKind.Assembly))
            : throw new PlugInFileException(path, string.Create(
                CultureInfo.InvariantCulture, $"is in a folder of more than {MostFiles:#,0} assemblies, all of which it may use"));
    }

    private static bool IsContract(PlugInAsset library) =>
        library.Name.Equals(PlugInContext.ContractName, StringComparison.OrdinalIgnoreCase);
}
