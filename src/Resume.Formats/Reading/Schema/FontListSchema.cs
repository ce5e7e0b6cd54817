using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Schema;

/// <summary>The schema of `fonts.yaml` in a font folder.</summary>
internal static class FontListSchema
{
    public static MapSchema<ImmutableArray<ListedFamily>> File { get; } = new("fonts", _ => [])
    {
        {
            "families",
            Schemas.ListOf(new MapSchema<ListedFamily>("fonts.families", _ => new(), names: ["regular"])
            {
                {
                    "languages", Schemas.Locales, "The languages that prefer the family.",
                    (family, tags) => family with { Languages = [.. tags.Select(tag => tag.Value)] }
                },
                { "regular", Schemas.Value, "The upright face of normal weight.", (family, path) => family with { Regular = path } },
                { "bold", Schemas.Value, "The upright bold face.", (family, path) => family with { Bold = path } },
                { "italic", Schemas.Value, "The italic face of normal weight.", (family, path) => family with { Italic = path } },
                { "boldItalic", Schemas.Value, "The bold italic face.", (family, path) => family with { BoldItalic = path } },
            }),
            "The families, in the order in which they are searched.",
            (_, families) => families
        },
    };
}
