using RazorLight.Razor;

namespace Resume.Formats.Generator;

/// <summary>Provides the imports file, whose lines precede those of every template.</summary>
internal sealed class TemplateProject(string imports) : RazorLightProject
{
    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        Task.FromResult<IEnumerable<RazorLightProjectItem>>([new TemplateSource(imports, Path.GetDirectoryName(imports)!)]);

    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
        throw new InvalidOperationException("templates are passed to the generator directly");
}
