using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>What `rules` says of one code, where it is a map.</summary>
internal static class RuleShapes
{
    /// <summary>`off`, or how much it matters.</summary>
    public static Kind<Rule> Level { get; } = new ChoiceKind<Rule>(
        ("off", new() { IsOff = true }),
        ("info", new() { Severity = Severity.Info }),
        ("warning", new() { Severity = Severity.Warning }),
        ("error", new() { Severity = Severity.Error }));

    private static NumberKind Number { get; } = new(0, 10_000);

    /// <summary>Of a code without anything to set.</summary>
    public static Shape<Rule> Plain { get; } = new("rules", _ => new()) { LevelKey() };

    /// <summary>Of the code for gaps.</summary>
    public static Shape<Rule> Gap { get; } = new($"rules.{SemanticDiagnostics.GapCode}", _ => new())
    {
        LevelKey(),
        { "months", Number, "How many months may lie between two positions; 6 unless said otherwise.", (rule, value) => rule with { Limit = value.Value } },
    };

    /// <summary>Of the code for long bullets.</summary>
    public static Shape<Rule> LongHighlight { get; } = new($"rules.{SemanticDiagnostics.LongHighlightCode}", _ => new())
    {
        LevelKey(),
        { "characters", Number, "How many characters a highlight may have; 200 unless said otherwise.", (rule, value) => rule with { Limit = value.Value } },
    };

    /// <summary>All maps.</summary>
    public static ImmutableArray<Shape<Rule>> All { get; } = [Plain, Gap, LongHighlight];

    /// <summary>The map of a code.</summary>
    public static Shape<Rule> For(string code) => All.FirstOrDefault(shape => shape.Path == $"rules.{code}", Plain);

    private static IEnumerable<Key<Rule>> LevelKey() =>
    [
        Key<Rule>.Of("severity", Level, "`off`, `info`, `warning` or `error`.", (rule, level) => rule with { IsOff = level.IsOff, Severity = level.Severity }, "level"),
    ];
}
