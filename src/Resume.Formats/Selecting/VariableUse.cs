using System.Collections.Immutable;
using Resume.Formats.Composing;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>
/// Which variables of the environment the parts of a source depend on, whether they are set or not. Only what is shown can come from the
/// environment, so no variable decides what is selected.
/// </summary>
/// <param name="source">The source, in which placeholders are not replaced.</param>
/// <param name="privatePaths">What `omit: [private]` means.</param>
/// <param name="languages">The languages in which it may give texts.</param>
internal sealed class VariableUse(MapNode source, ImmutableArray<Located<string>> privatePaths, ImmutableArray<string> languages)
{
    private const string Variants = "variants";
    private const string Set = "set";

    private readonly ImmutableArray<string> all = Sorted(Names(source));

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
        return Sorted(Names(part).Concat(NewValues(variant)));
    }

    // A variable that is not set leaves no trace in the settings that were read.
    private IEnumerable<string> NewValues(VariantSettings? variant) =>
        variant is not null && source[Variants] is MapNode variants && variants[variant.Name.Value] is MapNode settings
            ? Names(settings[Set])
            : [];

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
