using RazorLight;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>Renders the templates that were compiled with this assembly. Each rendering has its own pages, so it is thread-safe.</summary>
/// <remarks>RazorLight's engine is not used: creating one loads Roslyn, which takes a second and is not shipped.</remarks>
internal static class TemplateEngine
{
    /// <summary>Renders a template such as `resume`.</summary>
    public static async Task<string> RenderAsync<TModel>(string name, TModel model, CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        await RenderAsync(name, model, new PageContext { Writer = output }, outline: null, cancellationToken).ConfigureAwait(false);
        return output.ToString();
    }

    /// <summary>Renders a template into the page of another one.</summary>
    public static async Task RenderAsync<TModel>(
        string name, TModel model, PageContext context, Outline? outline, CancellationToken cancellationToken)
    {
        var page = Templates.Create(name);
        var directed = (IDirectedPage)page;
        (directed.Outline, directed.CancellationToken) = (outline, cancellationToken);
        page.SetModel(model);
        page.PageContext = context;
        await page.ExecuteAsync().ConfigureAwait(false);
    }
}
