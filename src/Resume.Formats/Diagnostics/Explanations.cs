using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Resources;

namespace Resume.Formats.Diagnostics;

/// <summary>The explanations of all codes, from docs/diagnostics.md, which is embedded in this assembly.</summary>
internal static partial class Explanations
{
    private static readonly Lazy<ImmutableSortedDictionary<string, string>> Sections = new(Read);

    /// <summary>All codes, in ascending order.</summary>
    public static IEnumerable<string> Codes => Sections.Value.Keys;

    /// <summary>The Markdown section of a code with its heading and `\n` line ends, or null if unknown; ignores case.</summary>
    public static string? Find(string code) => Sections.Value.GetValueOrDefault(code);

    private static ImmutableSortedDictionary<string, string> Read()
    {
        var page = Encoding.UTF8.GetString(EmbeddedFiles.Read("docs/diagnostics.md")).ReplaceLineEndings("\n");
        return Section().Matches(page).ToImmutableSortedDictionary(
            match => match.Groups["code"].Value,
            match => match.Value.TrimEnd(),
            StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^## (?<code>RES[0-9]{4})\n.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
