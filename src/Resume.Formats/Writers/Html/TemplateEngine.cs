using RazorLight;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>Renders templates: those that were compiled with this assembly, and those of a theme, which come first.</summary>
/// <remarks>
/// RazorLight's engine is not used: creating one loads Roslyn, which takes a second and is not shipped. Each rendering has an engine and
/// pages of its own.
/// </remarks>
/// <param name="outline">The outline of the document; null for a page that lists outputs.</param>
/// <param name="cancellationToken">Asked for in each text.</param>
internal sealed class TemplateEngine(Outline? outline = null, CancellationToken cancellationToken = default)
{
    // A theme's template may render itself without end, and a stack overflow would end the process. Nested entries take two templates a
    // level, and have at most 64 levels.
    private const int MostNested = 300;

    private int depth;

    /// <summary>Creates the page of a theme's template; null if the theme has none of that name.</summary>
    public Func<string, ITemplatePage?> Own { get; init; } = _ => null;

    public Outline? Outline => outline;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Renders a template such as `Resume`.</summary>
    public async Task<string> RenderAsync<TModel>(string name, TModel model)
    {
        using var output = new TemplateOutput();
        await RenderAsync(name, model, new PageContext { Writer = output }).ConfigureAwait(false);
        return output.ToString();
    }

    /// <summary>Renders a template into the page of another one.</summary>
    /// <exception cref="TemplateException">There is no such template, or templates are nested too deep.</exception>
    public async Task RenderAsync<TModel>(string name, TModel model, PageContext context)
    {
        if (depth >= MostNested)
        {
            throw new TemplateException($"`{name}` is nested too deep: it renders itself without end");
        }

        var page = Own(name) ?? Templates.Create(name) ?? throw TemplateException.UnknownPartial(name);
        ((IEnginePage)page).Engine = this;
        page.SetModel(model);
        page.PageContext = context;
        depth++;
        await page.ExecuteAsync().ConfigureAwait(false);
        depth--;
    }
}
