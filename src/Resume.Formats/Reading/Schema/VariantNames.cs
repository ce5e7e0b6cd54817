using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Schema;

/// <summary>Names of variants. They are parts of file names, before the language: `milo.backend.de.pdf`.</summary>
internal static partial class VariantNames
{
    private const int Longest = 40;

    /// <summary>True for letters, digits, hyphens and underscores, which are safe in file names everywhere.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && char.IsLetterOrDigit(name[0]);

    /// <summary>True for a name that a file name could have as its language.</summary>
    public static bool IsLikeLocale(string name, ImmutableArray<string> languages) =>
        Locale().IsMatch(name) || languages.Contains(name, StringComparer.OrdinalIgnoreCase);

    // Two letters, or two or three with a script or a region. Other tags of three letters are words more often: `web`, `dev`.
    [GeneratedRegex(
        "^([a-z]{2}|[a-z]{2,3}(-(latn|cyrl|hans|hant|arab|deva))?(-([a-z]{2}|[0-9]{3}))?(?<=-.*))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Locale();
}
