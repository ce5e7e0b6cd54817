using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>A text of any kind -> its spellings: without the targets of its links, and with `ae` for `ä`.</summary>
internal static partial class TextSpellings
{
    // More words are a sentence.
    private const int MostNames = 4;

    // `94103-1234`
    private const int LongZip = 9;
    private const int ShortZip = 5;

    private static readonly char[] Latin = [.. Enumerable.Range('a', 26).Select(letter => (char)letter)];

    private const char Dots = '\u0308';
    private const string Umlauts = "äöüåøÄÖÜÅØ";

    private static readonly string[] Expanded = ["ae", "oe", "ue", "aa", "oe", "ae", "oe", "ue", "aa", "oe"];

    // `Sample & Sons`; in Greek and Cyrillic, too.
    private static readonly string[] Ands = ["and", "und", "et", "y", "e", "i", "og", "och", "en", "и", "και"];

    /// <summary>The spellings of a text.</summary>
    public static IEnumerable<Spelling> Find(string text)
    {
        var value = Shorten(text);
        var words = WordsIn(value).Length;
        return new[] { value, LinkTarget().Replace(value, "]") }
            .SelectMany(SpellAnd).SelectMany(Transliterate).Select(CompactText.Fold).Distinct(StringComparer.Ordinal)
            .Where(letters => letters.Length >= Spelling.Shortest)
            .Select(letters => Spelling.Words(letters, words));
    }

    /// <summary>The spellings of a name, also as in a list: `Sample, Robin`.</summary>
    public static IEnumerable<Spelling> FindName(string value)
    {
        var words = value.Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostNames
            ? Find(value).Concat(Find($"{words[^1]} {string.Join(' ', words[..^1])}"))
                .Concat(Find($"{string.Join(' ', words[1..])} {words[0]}")).Distinct()
            : Find(value);
    }

    /// <summary>The spellings of a postal code: without the country, and without the digits of a building.</summary>
    public static IEnumerable<Spelling> FindPostalCode(string value)
    {
        var letters = CompactText.Fold(value);
        var digits = letters.TrimStart(Latin);
        return letters.All(char.IsAsciiDigit)
            ? new[] { letters, letters.Length == LongZip ? letters[..ShortZip] : letters }.Distinct(StringComparer.Ordinal)
                .Select(code => new Spelling(code, EdgeRule.ShortNumber))
            : digits.Length >= Spelling.Shortest && digits.All(char.IsAsciiDigit) ? [new(digits, EdgeRule.ShortNumber)]
            : Find(value);
    }

    // What follows so many letters is not compared.
    private static string Shorten(string text)
    {
        var at = 0;
        var letters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            letters += Rune.IsLetterOrDigit(rune) ? 1 : 0;
            if (letters > 2 * Spelling.Longest)
            {
                return text[..at];
            }
        }

        return text;
    }

    private static IEnumerable<string> SpellAnd(string value)
    {
        yield return value;
        if (value.Contains('&', StringComparison.Ordinal))
        {
            foreach (var and in Ands)
            {
                yield return value.Replace("&", and, StringComparison.Ordinal);
            }
        }
        else if (And().IsMatch(value))
        {
            yield return And().Replace(value, " & ");
        }
    }

    /// <summary>The letters and digits of each word; an apostrophe or a dot within a word does not divide it.</summary>
    /// <param name="value">The text.</param>
    /// <param name="most">What follows so many words is not read.</param>
    public static string[] WordsIn(string value, int most = int.MaxValue)
    {
        var words = new List<string>();
        foreach (var match in Word().EnumerateMatches(value))
        {
            if (CompactText.Fold(value.Substring(match.Index, match.Length)) is { Length: > 0 } word)
            {
                words.Add(word);
            }

            if (words.Count == most)
            {
                break;
            }
        }

        return [.. words];
    }

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

    [GeneratedRegex(@"\]\([^()\n]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(" (and|und|et|y|og|och|en|и|και) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex And();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’.\u00AD\u200B]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
