using RazorLight.Razor;

namespace Resume.Formats.Generator;

/// <summary>The templates' surroundings: the one file of lines that stands above each of them.</summary>
internal sealed class TemplateProject(string imports) : RazorLightProject
{
    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) =>
        Task.FromResult<IEnumerable<RazorLightProjectItem>>([new TemplateSource(imports, Path.GetDirectoryName(imports)!)]);

    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
        throw new InvalidOperationException("templates are given to the generator one by one");
}
