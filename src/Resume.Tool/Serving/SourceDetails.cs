using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Serving;

/// <summary>What a build of a source would report and write, in all formats.</summary>
/// <param name="Change">The number of the change.</param>
/// <param name="Problems">The diagnostics.</param>
/// <param name="Variants">The names of the source's variants.</param>
/// <param name="Outputs">The outputs, without content.</param>
internal sealed record SourceDetails(
    long Change, ImmutableArray<Diagnostic> Problems, ImmutableArray<string> Variants, ImmutableArray<CompiledOutput> Outputs)
{
    /// <summary>The languages of a variant, or of the untailored résumé, the first one first.</summary>
    public IEnumerable<string> FindLanguages(string? variant) => Outputs
        .Where(output => output.Variant == variant)
        .Select(output => output.Language)
        .Where(language => language.Length > 0)
        .Distinct(StringComparer.Ordinal);
}
