using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Schema;

/// <summary>The value of a code in `rules`.</summary>
internal static class RuleSchemas
{
    /// <summary>`off` or a severity.</summary>
    public static ValueSchema<DiagnosticRule> Level { get; } = new ChoiceSchema<DiagnosticRule>(
        ("off", new() { IsOff = true }),
        ("info", new() { Severity = Severity.Info }),
        ("warning", new() { Severity = Severity.Warning }),
        ("error", new() { Severity = Severity.Error }));

    private static IntegerSchema Number { get; } = new(0, 10_000);

    /// <summary>For codes without further settings.</summary>
    public static MapSchema<DiagnosticRule> Plain { get; } = new("rules", _ => new()) { LevelKey() };

    /// <summary>For gaps between positions.</summary>
    public static MapSchema<DiagnosticRule> Gap { get; } = new($"rules.{SemanticDiagnostics.GapCode}", _ => new())
    {
        LevelKey(),
        {
            "months", Number, "Longest gap between two positions, in months; the default is 6.",
            (rule, value) => rule with { Limit = value.Value }
        },
    };

    /// <summary>For long highlights.</summary>
    public static MapSchema<DiagnosticRule> LongHighlight { get; } = new($"rules.{SemanticDiagnostics.LongHighlightCode}", _ => new())
    {
        LevelKey(),
        {
            "characters", Number, "Greatest length of a highlight, in characters; the default is 200.",
            (rule, value) => rule with { Limit = value.Value }
        },
    };

    /// <summary>All maps of this class.</summary>
    public static ImmutableArray<MapSchema<DiagnosticRule>> All { get; } = [Plain, Gap, LongHighlight];

    /// <summary>The map for a code.</summary>
    public static MapSchema<DiagnosticRule> For(string code) => All.FirstOrDefault(shape => shape.Path == $"rules.{code}", Plain);

    private static IEnumerable<Property<DiagnosticRule>> LevelKey() =>
    [
        Property<DiagnosticRule>.Create(
            "severity", Level, "`off`, `info`, `warning` or `error`.",
            (rule, level) => rule with { IsOff = level.IsOff, Severity = level.Severity }, "level"),
    ];
}
