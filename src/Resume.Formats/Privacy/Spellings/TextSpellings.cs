using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>A text of any kind -> its spellings: without the targets of its links, and with `ae` for `ä`.</summary>
internal static partial class TextSpellings
{
    private const char Dots = '\u0308';
    private const string Umlauts = "äöüåøÄÖÜÅØ";

    private static readonly string[] Expanded = ["ae", "oe", "ue", "aa", "oe", "ae", "oe", "ue", "aa", "oe"];

    /// <summary>The spellings of a text.</summary>
    public static IEnumerable<Spelling> Find(string value)
    {
        var words = WordsIn(value).Length;
        return new[] { value, LinkTarget().Replace(value, "]") }
            .SelectMany(Transliterate).Select(CompactText.Fold).Distinct(StringComparer.Ordinal)
            .Where(letters => letters.Length >= Spelling.Shortest)
            .Select(letters => Spelling.Words(letters, words));
    }

    /// <summary>The letters and digits of each word; an apostrophe or a dot within a word does not divide it.</summary>
    public static string[] WordsIn(string value) =>
        [.. WordBreak().Split(value).Select(CompactText.Fold).Where(word => word.Length > 0)];

    /// <summary>A text as it is, with `ae` for `ä`, and with `a` for `ae`.</summary>
    public static IEnumerable<string> Transliterate(string value)
    {
        yield return value;
        yield return Expand(value);
        yield return value.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal)
            .Replace("ue", "u", StringComparison.Ordinal);
    }

    private static string Expand(string value)
    {
        var expanded = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            // Some systems store the dots as a character of their own.
            var isDots = character == Dots && expanded.Length > 0 && expanded[^1] is 'a' or 'o' or 'u' or 'A' or 'O' or 'U';
            var index = Umlauts.IndexOf(character, StringComparison.Ordinal);
            expanded.Append(isDots ? "e" : index < 0 ? character.ToString() : Expanded[index]);
        }

        return expanded.ToString();
    }

    [GeneratedRegex(@"\]\([^)\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}'’.\u00AD\u200B]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordBreak();
}
