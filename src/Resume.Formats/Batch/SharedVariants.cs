using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;

namespace Resume.Formats.Batch;

/// <summary>Variants that are asked of many sources. Not every source has them all, but a name that none has is a mistake.</summary>
internal static class SharedVariants
{
    /// <summary>The options of one of many sources: what is asked of it is asked of all of them.</summary>
    public static CompileOptions AskAll(CompileOptions options, string? variants) =>
        string.IsNullOrEmpty(variants) ? options : options with { Variants = null, DefaultVariants = variants };

    /// <summary>Describes the names that no source has.</summary>
    /// <param name="asked">The names.</param>
    /// <param name="found">The variants of the sources.</param>
    /// <param name="place">Where they are asked for.</param>
    public static IEnumerable<Diagnostic> FindUnknown(string? asked, IEnumerable<string> found, SourceSpan place)
    {
        var known = found.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToImmutableArray();
        return CompileOptions.SplitList(asked)
            .Except([.. known, VariantList.Default, SelectionRequest.AllVariants], StringComparer.OrdinalIgnoreCase)
            .Select(name => WritingDiagnostics.UnknownVariant(
                place, name, known, Suggestions.Nearest(name, known.Append(VariantList.Default))));
    }
}
