using System.Collections.Immutable;

namespace Resume.Build;

/// <summary>Lists in properties and metadata: `html;pdf`, and `RES1004,RES2001` as `NoWarn` often has it.</summary>
internal static class MetadataList
{
    private static readonly char[] Separators = [';', ',', '\n', '\r', '\t', ' '];

    public static ImmutableArray<string> Split(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Of a list of codes those that are ours: what a project says about C# is no reason to compile a résumé again.</summary>
    public static ImmutableArray<string> Codes(string? text) =>
        [.. Split(text).Where(code => code.StartsWith("RES", StringComparison.OrdinalIgnoreCase))];
}
