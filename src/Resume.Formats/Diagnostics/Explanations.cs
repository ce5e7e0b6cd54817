using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Diagnostics;

/// <summary>docs/diagnostics.md, which ships inside this assembly: what every code means, and its cure.</summary>
internal static partial class Explanations
{
    private static readonly Lazy<ImmutableSortedDictionary<string, string>> Sections = new(Read);

    /// <summary>Every code there is, in order.</summary>
    public static IEnumerable<string> Codes => Sections.Value.Keys;

    /// <summary>The section about a code, in Markdown with `\n` and its heading; null where there is no such code. Case does not count.</summary>
    public static string? Find(string code) => Sections.Value.GetValueOrDefault(code);

    private static ImmutableSortedDictionary<string, string> Read()
    {
        var page = Encoding.UTF8.GetString(Resources.Read("docs/diagnostics.md")).ReplaceLineEndings("\n");
        return Section().Matches(page).ToImmutableSortedDictionary(match => match.Groups["code"].Value, match => match.Value.TrimEnd(), StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^## (?<code>RES[0-9]{4})\n.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
