using System.Runtime.CompilerServices;
using RazorLight;
using RazorLight.Compilation;

namespace Resume.Formats.Writers.Html;

/// <summary>RazorLight's engine over templates that were compiled when this assembly was. Thread-safe: a page lives for one rendering.</summary>
internal static class TemplateEngine
{
    private static readonly RazorLightEngine Engine = Create();

    /// <summary>Renders a template: "resume".</summary>
    public static Task<string> RenderAsync<TModel>(string key, TModel model) => Engine.CompileRenderAsync(key, model);

    // RazorLight's own builder would bring its compiler along, and that one needs its assemblies where the process' entry assembly has them:
    // it fails inside MSBuild, and it costs a second where it works.
    private static RazorLightEngine Create()
    {
        // Its constructor makes a list of what templates would be compiled with, and so loads Roslyn, which is not there: see Directory.Build.targets.
        var options = (RazorLightOptions)RuntimeHelpers.GetUninitializedObject(typeof(RazorLightOptions));
        options.PreRenderCallbacks = [];
        var handler = new EngineHandler(options, new BuiltInTemplatesOnly(), new TemplateFactoryProvider(), new BuiltInTemplateCache());
        options.PreRenderCallbacks.Add(page => ((IPartialHost)page).Engine = handler);
        return new(handler);
    }
}
