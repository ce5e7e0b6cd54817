using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>The themes that ship with the compiler.</summary>
internal static class BuiltInThemes
{
    public const string Default = "classic";

    /// <summary>Their names, in the order the help lists them. Each is a file of data beside this one.</summary>
    public static ImmutableArray<string> Names { get; } = [Default, "modern"];
}
