using System.Collections.Immutable;

namespace Resume.Tool.Comparing;

/// <summary>Two texts, and where they differ.</summary>
/// <param name="Before">The first text.</param>
/// <param name="After">The second text.</param>
/// <param name="Hunks">The passages that differ; none if the texts are the same.</param>
internal sealed record Comparison(ComparedText Before, ComparedText After, ImmutableArray<DiffHunk> Hunks)
{
    /// <summary>How a person calls the two: by what is different about them.</summary>
    /// <param name="showsVariants">True if the variants were asked for.</param>
    /// <param name="showsLanguages">True if languages were asked for.</param>
    public (string Before, string After) Names(bool showsVariants, bool showsLanguages)
    {
        showsVariants |= Before.Variant != After.Variant;
        showsLanguages |= Before.Language != After.Language;
        return (Name(Before), Name(After));

        string Name(ComparedText text)
        {
            var parts = (showsVariants, showsLanguages) switch
            {
                (true, true) => $" ({text.Variant}, {text.Language})",
                (true, false) => $" ({text.Variant})",
                (false, true) => $" ({text.Language})",
                _ => "",
            };
            return text.Source + parts;
        }
    }
}
