using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StartupProfile;

/// <summary>
/// Writes a profile for the runtime's ahead-of-time compiler: an assembly whose method `AssemblyDictionary` names a method for each
/// library, whose code in turn has the token of each method that runs.
/// </summary>
internal sealed class ProfileWriter
{
    private const MethodAttributes Global = MethodAttributes.Public | MethodAttributes.Static;

    private readonly Libraries libraries;
    private readonly MetadataBuilder metadata = new();
    private readonly MethodBodyStreamEncoder bodies = new(new BlobBuilder());
    private readonly References references;

    public ProfileWriter(Libraries libraries) => (this.libraries, references) = (libraries, new(metadata));

    /// <summary>The profile of a list, whose lines have a type and the name of a method. What no longer exists is left out.</summary>
    public byte[] Write(IEnumerable<string> lines)
    {
        metadata.AddModule(0, metadata.GetOrAddString("startup.dll"), metadata.GetOrAddGuid(default), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("startup"), new(1, 0, 0, 0), default, default, default, default);
        metadata.AddTypeDefinition(
            default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1));

        var dictionary = new InstructionEncoder(new BlobBuilder());
        var recorded = lines.Select(line => line.Split(' ')).ToLookup(parts => Definition(parts[0])?.Assembly, StringComparer.Ordinal);
        foreach (var assembly in libraries.Compiled)
        {
            // What has not run at all, as it needs another host, is compiled whole.
            var group = recorded.Contains(assembly)
                ? WriteGroup(recorded[assembly].Select(parts => (parts[0], parts[^1])))
                : WriteGroup(libraries.AllMethods(assembly));
            dictionary.LoadString(metadata.GetOrAddUserString(assembly + ";"));
            WriteToken(dictionary, AddMethod(assembly, group));
        }

        AddMethod("AssemblyDictionary", dictionary);
        return Serialize();
    }

    private LibraryType? Definition(string type) => libraries.Find(type.Split('[')[0]);

    private InstructionEncoder WriteGroup(IEnumerable<(string Type, string Method)> names)
    {
        var code = new InstructionEncoder(new BlobBuilder());
        foreach (var (type, method) in names)
        {
            if (Parse(type) is { } reference)
            {
                var library = Definition(type)!;
                var parent = reference.Handle.IsNil ? references.ToSpecification(reference) : reference.Handle;
                foreach (var member in library.Methods(method))
                {
                    WriteToken(code, metadata.AddMemberReference(
                        parent, metadata.GetOrAddString(method), references.Copy(member.DecodeSignature(references, null))));
                }
            }
        }

        return code;
    }

    // Names are written as in `Pair`2[System.__Canon,Some.Type`1[System.Int32]]`, without assemblies.
    private Reference? Parse(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Parse(name[..^2]) is { } element ? references.GetSZArrayType(element) : null;
        }

        var arguments = name.Contains('[', StringComparison.Ordinal)
            ? SplitArguments(name[(name.IndexOf('[', StringComparison.Ordinal) + 1)..^1]).Select(Parse).ToList()
            : [];
        if (Definition(name) is not { } type
            || arguments.Contains(null)
            || arguments.Count != type.Definition.GetGenericParameters().Count)
        {
            return null;
        }

        var kind = type.IsValueType ? SignatureTypeKind.ValueType : SignatureTypeKind.Class;
        var definition = references.GetTypeFromDefinition(type.Library, type.Handle, (byte)kind);
        return arguments.Count == 0 ? definition : references.GetGenericInstantiation(definition, [.. arguments.OfType<Reference>()]);
    }

    private static IEnumerable<string> SplitArguments(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (list[i] == ',' && depth == 0)
            {
                yield return list[start..i];
                start = i + 1;
            }
        }

        yield return list[start..];
    }

    private static void WriteToken(InstructionEncoder code, EntityHandle handle)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(handle);
        code.OpCode(ILOpCode.Pop);
    }

    private MethodDefinitionHandle AddMethod(string name, InstructionEncoder code)
    {
        code.OpCode(ILOpCode.Ret);
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, result => result.Void(), _ => { });
        return metadata.AddMethodDefinition(
            Global, MethodImplAttributes.IL, metadata.GetOrAddString(name), metadata.GetOrAddBlob(signature), bodies.AddMethodBody(code),
            MetadataTokens.ParameterHandle(1));
    }

    private byte[] Serialize()
    {
        var pe = new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), bodies.Builder);
        var file = new BlobBuilder();
        pe.Serialize(file);
        return file.ToArray();
    }
}
