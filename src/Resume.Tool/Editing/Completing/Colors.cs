using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Resources;
using Resume.Formats.Themes;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>Colours to choose from: those of the file, and those of the built-in themes.</summary>
internal static partial class Colors
{
    private const int Most = 60;

    private static readonly Lazy<IReadOnlyList<string>> OfThemes = new(() =>
        [.. BuiltInThemes.Names.SelectMany(name => Find(Encoding.UTF8.GetString(EmbeddedFiles.Read($"Themes/{name}.yaml"))))]);

    public static IEnumerable<string> All(EditedText text) =>
        Find(text.Text).Concat(OfThemes.Value).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most);

    private static IEnumerable<string> Find(string text) => Color().Matches(text).Select(match => match.Value);

    [GeneratedRegex("#[0-9A-Fa-f]{6}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Color();
}
