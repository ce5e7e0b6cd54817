using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Resume.Formats.Resources;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>The load context of a plug-in. It shares only Resume.Formats (the contract) and the framework with the compiler.</summary>
/// <remarks>
/// Managed files are loaded from bytes, so that they are not locked and can be rebuilt. The contract is always this assembly, which is
/// not in the default context in MSBuild: types of a second copy would be different types.
/// </remarks>
internal sealed class PlugInContext(PlugInFiles files) : AssemblyLoadContext($"writers of {files.Path}", isCollectible: true)
{
    private static readonly Assembly Contract = typeof(IResumeWriter).Assembly;
    private static readonly string FrameworkFolder = RuntimeEnvironment.GetRuntimeDirectory();

    private static HashSet<string?>? exposed;

    private readonly PlugInLibraries libraries = new(files);

    public static string ContractName => Contract.GetName().Name!;

    public static Version ContractVersion => Contract.GetName().Version!;

    private static HashSet<string?> Exposed
    {
        [RequiresUnreferencedCode(DynamicCode.Unsupported)]
        get => exposed ??= [.. Contract.GetReferencedAssemblies().Select(name => name.Name)];
    }

    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    public Assembly LoadPlugIn(byte[] assembly) => LoadFromBytes(assembly, files.Path);

    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "PlugInLoader creates a context, and does not in a trimmed program.")]
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == ContractName)
        {
            return Contract;
        }

        if (IsFrameworkAssembly(assemblyName) || libraries.Find(assemblyName) is not { } file)
        {
            return IsFrameworkAssembly(assemblyName) || IsTranslation(assemblyName) ? null : throw MissingLibrary(assemblyName);
        }

        return LoadFromBytes(PlugInFile.Read(file), file);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        libraries.FindNative(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;

    // With symbols, for line numbers in stack traces.
    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private Assembly LoadFromBytes(byte[] assembly, string file)
    {
        var symbols = PlugInFiles.Symbols(file);
        using var code = new MemoryStream(assembly);
        using var lines = Path.Exists(symbols) ? new MemoryStream(PlugInFile.Read(symbols)) : null;
        return LoadFromStream(code, lines);
    }

    // Framework types that appear in the contract are shared. Of other libraries, the plug-in uses its own if the framework's is older.
    [RequiresUnreferencedCode(DynamicCode.Unsupported)]
    private static bool IsFrameworkAssembly(AssemblyName name)
    {
        // The name comes from the plug-in, and must not lead to another folder.
        var file = Path.Join(FrameworkFolder, Path.GetFileName(name.Name) + ".dll");
        return Path.GetFileName(name.Name) == name.Name
            && File.Exists(file)
            && (Exposed.Contains(name.Name) || name.Version is null || AssemblyName.GetAssemblyName(file).Version >= name.Version);
    }

    private static bool IsTranslation(AssemblyName name) => name.CultureName is { Length: > 0 };

    // Not the compiler's own libraries: the tool has some that the build does not have.
    private FileNotFoundException MissingLibrary(AssemblyName name) =>
        new($"`{Path.GetFileName(files.Path)}` needs `{name.Name}` {name.Version}, which is not beside it", name.Name + ".dll");
}
