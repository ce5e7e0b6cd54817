using System.Reflection;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Tests.Architecture;

/// <summary>
/// The public surface of an assembly as text: a paragraph for each type, a line for each member, in order. Members that the compiler
/// generates for records are left out.
/// </summary>
internal static class PublicApi
{
    public static string Describe(Assembly assembly) =>
        string.Join('\n', assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Describe));

    private static string Describe(Type type)
    {
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null || member is PropertyInfo)
            .Select(Describe).OfType<string>().Order(StringComparer.Ordinal);
        var bases = type.GetInterfaces().Where(face => face.Namespace!.StartsWith("Resume", StringComparison.Ordinal))
            .Concat(type.BaseType is { Namespace: var space } parent && space!.StartsWith("Resume", StringComparison.Ordinal)
                ? [parent]
                : [])
            .Select(Name).ToArray();
        return $"{Kind(type)} {type.Namespace}.{Name(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}\n"
            + string.Concat(members.Select(member => $"    {member}\n"));
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        PropertyInfo property => $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name} {{ get; {Setter(property)}}}",
        MethodInfo { IsSpecialName: false } method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        FieldInfo { IsLiteral: true } constant when constant.DeclaringType!.IsEnum =>
            $"{constant.Name} = {Convert.ToInt64(constant.GetRawConstantValue(), null)}",
        FieldInfo { IsSpecialName: false } field => $"{Name(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) => property.SetMethod is not { IsPublic: true } setter ? ""
        : (property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ")
        + (setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ");

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter =>
            $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"));

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } value ? $"{Name(value)}?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
