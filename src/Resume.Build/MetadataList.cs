using System.Collections.Immutable;

namespace Resume.Build;

/// <summary>Lists in properties and metadata: `html;pdf`, and `RES1004,RES2001` as `NoWarn` often has it.</summary>
internal static class MetadataList
{
    private static readonly char[] Separators = [';', ',', '\n', '\r', '\t', ' '];

    public static ImmutableArray<string> Split(string? text) =>
        [.. (text ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
