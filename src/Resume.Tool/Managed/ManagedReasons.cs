using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Sources;

namespace Resume.Tool.Managed;

/// <summary>What a native program cannot do, as clauses: it loads no code, and compiles no templates.</summary>
internal static class ManagedReasons
{
    public static IEnumerable<string> FindWriters(IEnumerable<string>? assemblies) =>
        (assemblies ?? []).Select(assembly => $"`--writer {assembly}` loads an assembly");

    public static IEnumerable<string> FindProjects(IEnumerable<string>? paths) =>
        (paths ?? []).Where(ProjectBuild.IsProject).Select(project => $"MSBuild builds `{DisplayPath.Shorten(project)}`");

    /// <summary>Theme folders with templates, whether or not a source uses them.</summary>
    public static IEnumerable<string> FindThemeFolders(IEnumerable<string>? folders) =>
        (folders ?? []).Where(OwnTemplateFinder.HasTemplates).Select(folder => $"`--theme-folder {folder}` has HTML templates");

    // Standard input cannot be read twice: once to find out, and once more by the managed tool.
    public static IEnumerable<string> FindSources(CompileRequest request, IReadOnlyList<Source> sources) =>
        sources.Any(source => source.IsStandardInput) && request.Options.Formats.Contains("html", StringComparer.OrdinalIgnoreCase)
            ? ["a source on standard input may have HTML templates of its own"]
            : FindTemplates(request, sources);

    private static IEnumerable<string> FindTemplates(CompileRequest request, IReadOnlyList<Source> sources) =>
        new OwnTemplateFinder(request).Find(sources).Select(source => $"`{source.Path}` has HTML templates of its own");
}
