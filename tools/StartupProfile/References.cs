using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace StartupProfile;

/// <summary>A type that a profile refers to.</summary>
/// <param name="Handle">Its reference; none for what has no name, such as an array.</param>
/// <param name="Encode">Writes it in a signature.</param>
internal readonly record struct Reference(EntityHandle Handle, Action<SignatureTypeEncoder> Encode);

/// <summary>Copies the signatures of other assemblies, with references in place of their own types.</summary>
internal sealed class References(MetadataBuilder metadata) : ISignatureTypeProvider<Reference, object?>
{
    private readonly Dictionary<string, EntityHandle> handles = new(StringComparer.Ordinal);

    public EntityHandle ToType(MetadataReader library, TypeDefinitionHandle handle)
    {
        var type = library.GetTypeDefinition(handle);

        // The compiler knows the type that stands for any class by the name of an assembly that does not exist.
        var scope = library.StringComparer.Equals(type.Name, "__Canon") ? ToAssembly("System.Private.Canon", new(0, 0, 0, 0))
            : type.GetDeclaringType() is { IsNil: false } outer ? ToType(library, outer)
            : ToAssembly(library.GetString(library.GetAssemblyDefinition().Name), library.GetAssemblyDefinition().Version);
        return ToType(scope, library.GetString(type.Namespace), library.GetString(type.Name));
    }

    public Reference GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Named(ToType(reader, handle), rawTypeKind);

    public Reference GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Named(ToType(reader, handle), rawTypeKind);

    public Reference GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    // The codes are those of signatures.
    public Reference GetPrimitiveType(PrimitiveTypeCode typeCode) => new(default, code => code.Builder.WriteByte((byte)typeCode));

    public Reference GetArrayType(Reference elementType, ArrayShape shape) => new(default, code => code.Array(
        elementType.Encode, array => array.Shape(shape.Rank, shape.Sizes, shape.LowerBounds)));

    public Reference GetSZArrayType(Reference elementType) => new(default, code => elementType.Encode(code.SZArray()));

    public Reference GetPointerType(Reference elementType) => new(default, code => elementType.Encode(code.Pointer()));

    public Reference GetByReferenceType(Reference elementType) => new(default, code =>
    {
        code.Builder.WriteByte((byte)SignatureTypeCode.ByReference);
        elementType.Encode(code);
    });

    public Reference GetPinnedType(Reference elementType) => elementType;

    public Reference GetFunctionPointerType(MethodSignature<Reference> signature) =>
        throw new NotSupportedException("no library has one");

    public Reference GetGenericInstantiation(Reference genericType, ImmutableArray<Reference> typeArguments) => new(default, code =>
    {
        code.Builder.WriteByte((byte)SignatureTypeCode.GenericTypeInstance);
        genericType.Encode(code);
        code.Builder.WriteCompressedInteger(typeArguments.Length);
        foreach (var argument in typeArguments)
        {
            argument.Encode(code);
        }
    });

    public Reference GetGenericMethodParameter(object? genericContext, int index) =>
        new(default, code => code.GenericMethodTypeParameter(index));

    public Reference GetGenericTypeParameter(object? genericContext, int index) => new(default, code => code.GenericTypeParameter(index));

    public Reference GetModifiedType(Reference modifier, Reference unmodifiedType, bool isRequired) => new(default, code =>
    {
        code.CustomModifiers().AddModifier(modifier.Handle, !isRequired);
        unmodifiedType.Encode(code);
    });

    /// <summary>The blob of a signature of a method.</summary>
    public BlobHandle Copy(MethodSignature<Reference> signature)
    {
        var blob = new BlobBuilder();
        blob.WriteByte(signature.Header.RawValue);
        blob.WriteCompressedInteger(signature.ParameterTypes.Length);
        foreach (var type in signature.ParameterTypes.Prepend(signature.ReturnType))
        {
            type.Encode(new(blob));
        }

        return metadata.GetOrAddBlob(blob);
    }

    public EntityHandle ToSpecification(Reference type)
    {
        var blob = new BlobBuilder();
        type.Encode(new(blob));
        return metadata.AddTypeSpecification(metadata.GetOrAddBlob(blob));
    }

    private static Reference Named(EntityHandle handle, byte kind) =>
        new(handle, code => code.Type(handle, kind == (byte)SignatureTypeKind.ValueType));

    private EntityHandle ToType(MetadataReader library, TypeReferenceHandle handle)
    {
        var type = library.GetTypeReference(handle);
        var scope = type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => ToType(library, (TypeReferenceHandle)type.ResolutionScope),
            HandleKind.AssemblyReference when library.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope) is var assembly =>
                ToAssembly(library.GetString(assembly.Name), assembly.Version),
            _ => throw new NotSupportedException($"{library.GetString(type.Name)} is in a module of its own"),
        };
        return ToType(scope, library.GetString(type.Namespace), library.GetString(type.Name));
    }

    private EntityHandle ToType(EntityHandle scope, string space, string name) => Get(
        $"{scope.GetHashCode()} {space} {name}",
        () => metadata.AddTypeReference(scope, metadata.GetOrAddString(space), metadata.GetOrAddString(name)));

    private EntityHandle ToAssembly(string name, Version version) => Get(
        name, () => metadata.AddAssemblyReference(metadata.GetOrAddString(name), version, default, default, default, default));

    private EntityHandle Get(string key, Func<EntityHandle> add)
    {
        if (!handles.TryGetValue(key, out var handle))
        {
            handles.Add(key, handle = add());
        }

        return handle;
    }
}
