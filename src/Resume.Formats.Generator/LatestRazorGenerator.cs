using Microsoft.AspNetCore.Razor.Language;
using Microsoft.Extensions.DependencyInjection;
using RazorLight.Extensions;
using RazorLight.Generation;
using RazorLight.Razor;

namespace Resume.Formats.Generator;

/// <summary>RazorLight's own generator, with today's Razor: left alone it parses the Razor of 2.0, without markup inside functions.</summary>
internal sealed class LatestRazorGenerator : RazorSourceGenerator
{
    private LatestRazorGenerator(RazorEngine engine, RazorLightProject project) : base(engine, project)
    {
    }

    public static LatestRazorGenerator Create(RazorLightProject project)
    {
        var services = new ServiceCollection();
        services.AddRazorLight();
        using var provider = services.BuildServiceProvider();
        return new(provider.GetRequiredService<RazorEngine>(), project);
    }

    public override async Task<RazorCodeDocument> CreateCodeDocumentAsync(RazorLightProjectItem projectItem)
    {
        var document = await base.CreateCodeDocumentAsync(projectItem);

        // Options given by hand replace the engine's as a whole, so its directives have to be named again.
        document.SetParserOptions(RazorParserOptions.Create(
            options =>
            {
                foreach (var directive in ProjectEngine.Features.OfType<IRazorDirectiveFeature>().SelectMany(feature => feature.Directives))
                {
                    options.Directives.Add(directive);
                }
            },
            FileKinds.Legacy));

        return document;
    }
}
