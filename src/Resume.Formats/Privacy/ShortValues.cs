using System.Collections.Immutable;
using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy;

/// <summary>
/// Finds values with too few letters or digits to be searched for in all texts, such as the country `DE`: as whole words in values and
/// links of their own kind, and where an item of a line is nothing else.
/// </summary>
/// <param name="values">The values.</param>
/// <param name="texts">The texts that may be shown.</param>
internal sealed class ShortValues(ImmutableArray<PrivateValue> values, ImmutableArray<PublicText> texts)
{
    // More words than these are a sentence, in which a short number means something else.
    private const int MostWords = 4;

    // A number of two digits beside nothing else is that of a page.
    private const int LongestPageNumber = 2;

    // By their letters and digits.
    private readonly Lazy<ILookup<string, PrivateValue>> byLetters = new(() =>
        values.ToLookup(value => CompactText.Fold(value.Text), StringComparer.Ordinal));

    // The words of public texts of another kind: they explain what an output shows.
    private readonly Lazy<ILookup<string, string>> keysOfWords = new(() => texts
        .SelectMany(text => TextSpellings.WordsIn(text.Value).Append(CompactText.Fold(text.Value)).Select(word => (word, text.Key)))
        .ToLookup(each => each.word, each => each.Key, StringComparer.Ordinal));

    /// <summary>The values in a file, each with its places.</summary>
    public IEnumerable<(PrivateValue Value, OutputPlace Place)> Find(OutputContent content)
    {
        if (values.IsEmpty)
        {
            return [];
        }

        var named = content.Named.SelectMany(text => WordsOf(text.Value)
            .SelectMany(word => byLetters.Value[word])
            .Where(value => text.Place == OutputPlace.Link ? IsInLinks(value) : KeyFamilies.AreAlike(value.Key, text.Key))
            .Select(value => (value, text.Place)));
        var shown = content.Texts.Where(text => text.Place == OutputPlace.Text)
            .SelectMany(text => FindInItems(text.Text).Select(value => (value, text.Place)));
        return named.Concat(shown).Where(found => !IsExplained(found.value)).Distinct();
    }

    /// <summary>The public texts of its own kind that contain a value as a whole word.</summary>
    public IEnumerable<PublicText> FindTexts(PrivateValue value)
    {
        var letters = CompactText.Fold(value.Text);
        return values.Contains(value)
            ? texts.Where(text =>
                KeyFamilies.AreAlike(text.Key, value.Key) && WordsOf(text.Value).Contains(letters, StringComparer.Ordinal))
            : [];
    }

    private HashSet<PrivateValue> FindInItems(string text)
    {
        var found = new HashSet<PrivateValue>(ReferenceEqualityComparer.Instance);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsItemBreak(text.AsSpan(i)))
            {
                found.UnionWith(FindInItem(text[start..i]));
                start = i + 1;
            }
        }

        return found;
    }

    private IEnumerable<PrivateValue> FindInItem(string item)
    {
        var letters = CompactText.Fold(item);
        if (letters.Length <= LongestPageNumber && letters.All(char.IsAsciiDigit))
        {
            return [];
        }

        var words = letters.Any(char.IsAsciiDigit) ? TextSpellings.WordsIn(item, MostWords + 1) : [];
        return byLetters.Value[letters].Concat(words.Length is > 1 and <= MostWords
            ? words.Where(word => word.All(char.IsAsciiDigit)).SelectMany(word => byLetters.Value[word])
            : []);
    }

    private bool IsExplained(PrivateValue value) =>
        keysOfWords.Value[CompactText.Fold(value.Text)] is var keys && keys.Any()
        && keys.All(key => !KeyFamilies.AreAlike(key, value.Key));

    private static bool IsInLinks(PrivateValue value) => KeyFamilies.Find(value.Key) is "url" or "phone" or "email";

    private static IEnumerable<string> WordsOf(string text) =>
        TextSpellings.WordsIn(text).Append(CompactText.Fold(text)).Distinct(StringComparer.Ordinal);

    private static bool IsItemBreak(ReadOnlySpan<char> text) => text is
        [CompactText.Seam or CompactText.Barrier or '\n' or '\r' or '\t' or ',' or ';' or '·' or '|' or '•' or '/', ..]
        or [' ' or '\u00A0' or '\u2003', ' ' or '\u00A0' or '\u2003', ..]
        or [' ', '–' or '—' or '-', ' ', ..];
}
