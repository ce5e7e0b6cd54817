using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StartupProfile;

/// <summary>The types of the assemblies in some folders, by name, such as `Some.Outer+Inner`1`.</summary>
internal sealed class Libraries : IDisposable
{
    private readonly List<PEReader> files = [];
    private readonly Dictionary<string, LibraryType> types = new(StringComparer.Ordinal);

    /// <param name="compiled">The folder of what is compiled.</param>
    /// <param name="referenced">Folders of what is referenced only.</param>
    public Libraries(string compiled, IEnumerable<string> referenced)
    {
        Compiled = [.. FindIn(compiled).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];
        foreach (var path in referenced.Prepend(compiled).SelectMany(FindIn).DistinctBy(Path.GetFileName, StringComparer.Ordinal))
        {
            var file = new PEReader(File.OpenRead(path));
            files.Add(file);
            if (file.HasMetadata)
            {
                Add(file.GetMetadataReader());
            }
        }
    }

    /// <summary>The names of the assemblies that are compiled.</summary>
    public ImmutableArray<string> Compiled { get; }

    /// <summary>Types and methods of an assembly, without generic types.</summary>
    public IEnumerable<(string Type, string Method)> AllMethods(string assembly) =>
        from type in types.OrderBy(type => type.Key, StringComparer.Ordinal)
        where type.Value.Assembly == assembly && type.Value.Definition.GetGenericParameters().Count == 0
        from name in type.Value.MethodNames
        select (type.Key, name);

    public LibraryType? Find(string name) => types.GetValueOrDefault(name);

    public void Dispose() => files.ForEach(file => file.Dispose());

    private static IEnumerable<string> FindIn(string folder) => Directory.EnumerateFiles(folder, "*.dll");

    private void Add(MetadataReader library)
    {
        foreach (var handle in library.TypeDefinitions)
        {
            types.TryAdd(FullName(library, library.GetTypeDefinition(handle)), new(library, handle));
        }
    }

    private static string FullName(MetadataReader library, TypeDefinition type)
    {
        var name = library.GetString(type.Name);
        var space = library.GetString(type.Namespace);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{FullName(library, library.GetTypeDefinition(outer))}+{name}"
            : space.Length > 0 ? $"{space}.{name}"
            : name;
    }
}

/// <summary>A type of an assembly.</summary>
internal sealed record LibraryType(MetadataReader Library, TypeDefinitionHandle Handle)
{
    public string Assembly => Library.GetString(Library.GetAssemblyDefinition().Name);

    public TypeDefinition Definition => Library.GetTypeDefinition(Handle);

    public bool IsValueType => Definition.BaseType is { IsNil: false, Kind: HandleKind.TypeReference } parent
        && Library.GetString(Library.GetTypeReference((TypeReferenceHandle)parent).Name) is "ValueType" or "Enum";

    public IEnumerable<string> MethodNames => Definition.GetMethods()
        .Select(handle => Library.GetString(Library.GetMethodDefinition(handle).Name))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The methods of a name that have code and are not generic themselves.</summary>
    public IEnumerable<MethodDefinition> Methods(string name) => Definition.GetMethods()
        .Select(Library.GetMethodDefinition)
        .Where(method => Library.StringComparer.Equals(method.Name, name)
            && method.RelativeVirtualAddress != 0
            && method.GetGenericParameters().Count == 0);
}
