using System.Reflection;
using System.Runtime.Loader;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>The load context of compiled templates. It ends with them, as a build server may see many versions of a template.</summary>
internal sealed class TemplateContext() : AssemblyLoadContext("Résumé templates", isCollectible: true)
{
    // MSBuild loads our assembly in a context of its own, in which all that a template uses must be found.
    private static readonly AssemblyLoadContext Ours = GetLoadContext(typeof(TemplateContext).Assembly)!;

    protected override Assembly? Load(AssemblyName assemblyName) => Ours.LoadFromAssemblyName(assemblyName);
}
