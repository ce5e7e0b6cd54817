using RazorLight.Compilation;

namespace Resume.Formats.Writers.Html;

/// <summary>Where RazorLight turns for a template that is not built in: there are no others.</summary>
internal sealed class BuiltInTemplatesOnly : IRazorTemplateCompiler
{
    public ICompilationService CompilationService => throw new NotSupportedException("templates are not compiled at run time");

    public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) =>
        throw new InvalidOperationException($"there is no template called {templateKey}; there are {string.Join(", ", Templates.Names)}");
}
