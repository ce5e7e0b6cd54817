using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;

namespace Resume.Build;

/// <summary>The names in `ResumeVariants`. Not every source has them all, but one that none has is a mistake.</summary>
internal static class ProjectVariants
{
    /// <summary>Finds names that no source has.</summary>
    /// <param name="project">The place of the project.</param>
    /// <param name="sources">The sources, with what the build found in them.</param>
    public static IEnumerable<Diagnostic> Check(SourceSpan project, IEnumerable<(SourceItem Item, ManifestEntry Entry)> sources)
    {
        // Those with metadata of their own are not asked for these.
        var asked = sources.Where(source => source.Item.Options.Variants is null).ToList();
        var names = CompileOptions.SplitList(asked.FirstOrDefault().Item?.Options.DefaultVariants);
        var known = asked.SelectMany(source => source.Entry.Variants).Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal).ToImmutableArray();
        return names.Except(known.Append(VariantList.Default).Append(SelectionRequest.AllVariants), StringComparer.OrdinalIgnoreCase)
            .Select(name => WritingDiagnostics.UnknownVariant(
                project, name, known, Suggestions.Nearest(name, known.Append(VariantList.Default))))
            .Select(diagnostic => diagnostic with { Message = $"`ResumeVariants`: {diagnostic.Message}" });
    }
}
