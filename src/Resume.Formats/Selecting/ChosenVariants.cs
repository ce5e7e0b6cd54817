using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>The variants that a caller asks for; null stands for the untailored résumé.</summary>
internal static class ChosenVariants
{
    /// <summary>Finds them, in the order of the source; unknown names for this source are reported.</summary>
    public static ImmutableArray<VariantSettings?> Find(
        VariantList variants, SelectionRequest request, SourceSpan place, DiagnosticBag diagnostics)
    {
        var names = request.Variants.IsEmpty ? request.DefaultVariants : request.Variants;
        var known = variants.All.Select(variant => variant.Name.Value).Append(VariantList.Default).ToList();
        var asked = diagnostics.HasErrors ? [] : request.Variants.Remove(SelectionRequest.AllVariants, StringComparer.Ordinal);
        foreach (var unknown in asked.Where(name => !Contains(known, name)))
        {
            diagnostics.Report(WritingDiagnostics.UnknownVariant(
                place, unknown, [.. known.Take(variants.All.Length)], Suggestions.Nearest(unknown, known)));
        }

        var hasAll = names.Contains(SelectionRequest.AllVariants, StringComparer.Ordinal);
        var hasDefault = (hasAll && variants.BuildsDefault) || Contains(names, VariantList.Default);
        return
        [
            .. hasDefault ? [null] : Array.Empty<VariantSettings?>(),
            .. variants.All.Where(variant => hasAll || Contains(names, variant.Name.Value)),
        ];
    }

    private static bool Contains(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
