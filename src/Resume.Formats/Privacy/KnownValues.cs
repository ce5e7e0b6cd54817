using System.Collections.Frozen;
using System.Collections.Immutable;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy;

/// <summary>
/// The whole texts that outputs may show. A private value that equals one of them, such as a city, is public. What leads to one person, such
/// as a phone number, is public only in a place of its kind: another phone number, but not a keyword.
/// </summary>
internal sealed class KnownValues(ImmutableArray<PublicText> texts)
{
    // A text with more digits than six numbers is not a list of phone numbers.
    private const int MostDigits = 90;

    private readonly FrozenSet<(string Family, string Letters)> known = texts
        .Where(text => !text.IsSecret)
        .SelectMany(text => Keys(text.Value).SelectMany(key => new[] { ("", key), (KeyFamilies.Find(text.Key), key) }))
        .ToFrozenSet();

    /// <summary>True for a value that is public.</summary>
    public bool Contain(PrivateValue value)
    {
        if (value.Kind == PrivateKind.Picture)
        {
            return false;
        }

        var family = value.Kind switch
        {
            PrivateKind.Phone or PrivateKind.Mail or PrivateKind.Web => KeyFamilies.Find(value.Key),
            PrivateKind.Address when value.Text.Any(char.IsDigit) => KeyFamilies.Find(value.Key),
            PrivateKind.Day => KeyFamilies.Dates,
            _ => "",
        };
        return Keys(value.Text).Any(key => known.Contains((family, key)));
    }

    // Two texts are equal if they have the same letters, or the same phone number.
    private static IEnumerable<string> Keys(string text)
    {
        var letters = CompactText.Fold(text);
        return letters.Length == 0 ? []
            : letters.Length > MostDigits || !letters.All(char.IsAsciiDigit) ? [letters]
            : PhoneSpellings.Find(text).Select(spelling => spelling.Letters).Append(letters);
    }
}
