using Microsoft.AspNetCore.Razor.Language;
using Microsoft.Extensions.DependencyInjection;
using RazorLight.Extensions;
using RazorLight.Generation;
using RazorLight.Razor;

namespace Resume.Formats.Generator;

/// <summary>RazorLight's generator with the latest Razor syntax. Its default is that of 2.0, without markup in functions.</summary>
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

        // These options replace all of the engine's, so they must contain its directives.
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
