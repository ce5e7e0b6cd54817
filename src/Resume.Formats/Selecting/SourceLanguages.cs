using System.Collections.Immutable;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>The languages in which a source gives its texts.</summary>
/// <param name="Listed">Those of `locale` and of the variants; those of the caller if the source has none.</param>
/// <param name="HasTexts">True if at least one text is given per language.</param>
internal sealed record SourceLanguages(ImmutableArray<string> Listed, bool HasTexts)
{
    /// <summary>The language of texts without a translation, or null.</summary>
    public string? First => Listed.IsEmpty ? null : Listed[0];

    public static SourceLanguages Read(Node? root, ImmutableArray<string> defaults)
    {
        if (root is not MapNode map)
        {
            return new([], false);
        }

        var own = Tags(map["locale"]);
        var ofVariants = map["variants"] is MapNode variants
            ? variants.Members.Select(member => member.Value).OfType<MapNode>().ToList()
            : [];
        ImmutableArray<string> listed =
        [
            .. (own.IsEmpty ? defaults : own).Concat(ofVariants.SelectMany(variant => Tags(variant["locale"])))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(LocalesSchema.Most),
        ];
        if (listed.IsEmpty)
        {
            return new([], false);
        }

        var finder = new LanguageSelector(listed, listed[0]);
        _ = finder.Select(map);
        foreach (var (_, value) in ofVariants.Select(variant => variant["set"]).OfType<MapNode>().SelectMany(set => set.Members))
        {
            _ = finder.Select(value, "");
        }

        return new(listed, finder.FoundTexts);
    }

    private static ImmutableArray<string> Tags(Node? locale) => locale switch
    {
        ScalarNode { IsBlank: false } scalar => [scalar.Value.Trim()],
        ListNode list => [.. list.Items.OfType<ScalarNode>().Select(item => item.Value.Trim()).Where(LocaleSchema.IsTag)],
        _ => [],
    };
}
