using System.Collections.Immutable;
using Resume.Formats.Privacy.OutputTexts;

namespace Resume.Formats.Privacy;

/// <summary>A private value in an output.</summary>
/// <param name="Value">The value.</param>
/// <param name="Places">Where in the output it is.</param>
internal sealed record Leak(PrivateValue Value, ImmutableArray<OutputPlace> Places)
{
    /// <summary>The places in words, such as "text and link target".</summary>
    public string Where => string.Join(" and ", Places.Select(place => place switch
    {
        OutputPlace.Metadata => "metadata",
        OutputPlace.Link => "a link target",
        OutputPlace.AlternativeText => "an alternative text",
        OutputPlace.StructuredData => "JSON-LD",
        OutputPlace.Attribute => "an attribute",
        OutputPlace.Comment => "a comment",
        OutputPlace.StyleSheet => "the style sheet",
        OutputPlace.Script => "a script",
        OutputPlace.PictureMetadata => "the metadata of a picture",
        OutputPlace.Picture => "a picture",
        _ => "text",
    }));
}
