using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Hints;

/// <summary>Writes values on one line as a source has them, so that a hint can be pasted: as YAML, or as JSON in `.resume.json`.</summary>
internal static partial class Snippet
{
    private const int Longest = 160;

    /// <summary>A text that means the same within and outside of brackets.</summary>
    public static string Text(string text, bool json) =>
        !json && Plain().IsMatch(text) && text is not ("null" or "Null" or "NULL") ? text : Notation.Quote(text);

    /// <summary>`[a, b]`.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    /// <summary>`{key: value}`, with values as written.</summary>
    public static string Map(bool json, params IEnumerable<(string Key, string Value)> members) =>
        $"{{{string.Join(", ", members.Select(member => Member(member.Key, member.Value, json)))}}}";

    /// <summary>`key: value`, with a value as written.</summary>
    public static string Member(string key, string value, bool json) => json ? $"\"{key}\": {value}" : $"{key}: {value}";

    /// <summary>The snippet, or null if it is too long for a hint.</summary>
    public static string? Short(string snippet) =>
        snippet.Length <= Longest && !snippet.Contains('`', StringComparison.Ordinal) ? snippet : null;

    // No character here means anything to YAML, in any place.
    [GeneratedRegex(
        @"^[\p{L}\p{N}](([\p{L}\p{N}\p{M} _./+@()'&-])*[\p{L}\p{N}\p{M}._+)])?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();
}
