using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Finds the variants that a project asks for and that none of its sources has.</summary>
internal static class UnknownVariants
{
    /// <summary>Finds them. Sources with metadata of their own are not asked for the variants of the project.</summary>
    /// <param name="sources">The sources, and the variants that each has.</param>
    /// <param name="projectFile">The full path of the project.</param>
    public static IEnumerable<Diagnostic> Find(IEnumerable<(SourceItem Source, IEnumerable<string> Variants)> sources, string projectFile)
    {
        var asked = sources.Where(source => source.Source.Options.Variants is null).ToList();
        return SharedVariants.FindUnknown(
            asked.FirstOrDefault().Source?.Options.DefaultVariants,
            asked.SelectMany(source => source.Variants),
            SourceSpan.Start(projectFile));
    }
}
