using System.Reflection;
using System.Runtime.Loader;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>A plug-in's own world: its libraries in its versions, and with us in common only the contract and the framework.</summary>
/// <remarks>
/// Managed files come in as bytes, so that none is locked and all can be built again. The contract comes from where ours is, which in MSBuild is not
/// the default context; with another copy of it, no type of theirs would be one of ours.
/// </remarks>
internal sealed class PlugInContext(string path) : AssemblyLoadContext($"writers of {path}", isCollectible: true)
{
    private static readonly Assembly Contract = typeof(IResumeWriter).Assembly;
    private static readonly string FrameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly HashSet<string?> Exposed = [.. Contract.GetReferencedAssemblies().Select(name => name.Name)];

    private readonly AssemblyDependencyResolver resolver = new(path);

    public static string ContractName => Contract.GetName().Name!;

    public static Version ContractVersion => Contract.GetName().Version!;

    public Assembly LoadPlugIn(ReadOnlyMemory<byte> assembly) => FromBytes(assembly.ToArray(), path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == ContractName)
        {
            return Contract;
        }

        if (IsOfTheFramework(assemblyName) || resolver.ResolveAssemblyToPath(assemblyName) is not { } file)
        {
            return IsOfTheFramework(assemblyName) || IsTranslation(assemblyName) ? null : throw NotBesideIt(assemblyName);
        }

        return FromBytes(File.ReadAllBytes(file), file);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;

    // Beside an assembly its symbols, for exceptions that tell the line.
    private Assembly FromBytes(byte[] assembly, string file)
    {
        var symbols = Path.ChangeExtension(file, ".pdb");
        using var code = new MemoryStream(assembly);
        using var lines = File.Exists(symbols) ? new MemoryStream(File.ReadAllBytes(symbols)) : null;
        return LoadFromStream(code, lines);
    }

    // The framework's types stand in the contract; a library of its own that the framework has in an older version stays the plug-in's.
    private static bool IsOfTheFramework(AssemblyName name)
    {
        var file = Path.Join(FrameworkFolder, name.Name + ".dll");
        return File.Exists(file) && (Exposed.Contains(name.Name) || name.Version is null || AssemblyName.GetAssemblyName(file).Version >= name.Version);
    }

    private static bool IsTranslation(AssemblyName name) => name.CultureName is { Length: > 0 };

    // Not the libraries that happen to lie beside us: the tool would find some that the build does not.
    private FileNotFoundException NotBesideIt(AssemblyName name) =>
        new($"`{Path.GetFileName(path)}` needs `{name.Name}` {name.Version}, which is not beside it", name.Name + ".dll");
}
