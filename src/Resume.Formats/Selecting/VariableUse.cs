using System.Collections.Immutable;
using Resume.Formats.Composing;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>Which variables of the environment the parts of a source depend on, whether they are set or not.</summary>
/// <param name="source">The source, in which placeholders are not replaced.</param>
/// <param name="privatePaths">What `omit: [private]` means.</param>
/// <param name="languages">The languages in which it may give texts.</param>
internal sealed class VariableUse(MapNode source, ImmutableArray<Located<string>> privatePaths, ImmutableArray<string> languages)
{
    private const string Variants = "variants";
    private const string Set = "set";

    // Their values decide which parts have what is beside them.
    private static readonly ImmutableArray<string> DecidingKeys = ["tags", "id"];

    private readonly ImmutableArray<string> all = Sorted(Names(source));
    private readonly ImmutableArray<string> deciding = Sorted(Deciding(source));

    /// <summary>The names of the variables of a variant in a language, in order.</summary>
    public ImmutableArray<string> Find(VariantSettings? variant, string? language)
    {
        // Its outputs are searched for every value.
        if (variant?.OmitsPrivate == true)
        {
            return all;
        }

        var tree = variant is null ? TreeSelector.SelectDefault(source) : TreeSelector.Select(source, variant, privatePaths).Root;
        var part = language is null ? tree : new LanguageSelector(languages, language).Select(tree);
        return Sorted([.. Names(part), .. NewValues(variant), .. deciding]);
    }

    // A variable that is not set leaves no trace in the settings that were read.
    private IEnumerable<string> NewValues(VariantSettings? variant) =>
        variant is not null && source[Variants] is MapNode variants && variants[variant.Name.Value] is MapNode settings
            ? Names(settings[Set])
            : [];

    private static IEnumerable<string> Deciding(MapNode source) =>
        [
            .. Names(source["private"]),
            .. source[Variants] is MapNode variants ? variants.Members.SelectMany(variant => DecidingOf(variant.Value)) : [],
            .. NamesBelow(source, DecidingKeys),
        ];

    private static IEnumerable<string> DecidingOf(Node variant) => variant is MapNode map
        ? map.Members.Where(member => member.Key.Value != Set).SelectMany(member => Names(member.Value))
        : Names(variant);

    private static IEnumerable<string> NamesBelow(Node node, ImmutableArray<string> keys) => node switch
    {
        ListNode list => list.Items.SelectMany(item => NamesBelow(item, keys)),
        MapNode map => map.Members.SelectMany(member => keys.Contains(member.Key.Value, StringComparer.Ordinal)
            ? Names(member.Value)
            : NamesBelow(member.Value, keys)),
        _ => [],
    };

    private static IEnumerable<string> Names(Node? node) => node switch
    {
        ScalarNode scalar => scalar.Value.StartsWith("${", StringComparison.Ordinal)
            && Placeholder.Read(scalar.Value) is { IsAllowed: true } placeholder
                ? [placeholder.Name]
                : [],
        ListNode list => list.Items.SelectMany(Names),
        MapNode map => map.Members.SelectMany(member => Names(member.Value)),
        _ => [],
    };

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
