using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>
/// Replaces private values, which includes those from the environment: a report is printed in logs and sent to others, unlike an output
/// with private values, which says so.
/// </summary>
internal sealed class PrivateMask(IEnumerable<string> values)
{
    /// <summary>What takes the place of a value.</summary>
    public const string Replacement = "(private)";

    // Shorter ones are in many words.
    private const int Shortest = 3;

    // A value may contain another one.
    private readonly ImmutableArray<string> values =
    [
        .. values.Select(value => value.Trim())
            .Where(value => value.Length >= Shortest)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(value => value.Length),
    ];

    /// <summary>Replaces nothing.</summary>
    public static PrivateMask None { get; } = new([]);

    /// <summary>True if there is something to hide.</summary>
    public bool IsNeeded => !values.IsEmpty;

    public string Apply(string text) => values.Aggregate(
        text, (masked, value) => masked.Replace(value, Replacement, StringComparison.OrdinalIgnoreCase));
}
