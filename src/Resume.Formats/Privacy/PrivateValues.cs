using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Privacy.Spellings;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Privacy;

/// <summary>The values below the paths of `private`, each with its path and the place of the path.</summary>
internal sealed partial record PrivateValues(ImmutableArray<PrivateValue> Values)
{
    // They say nothing about a person: names of services, and what is not shown.
    private static readonly ImmutableArray<string> NotPersonal =
        ["network", "id", "tags", "hide", "layout", "pageBreak", "startDate", "endDate", "level", "fluency", "studyType"];

    private SpelledValues? spelled;

    /// <summary>The names of months, twelve in each language and style: days may be spelled with them.</summary>
    public Func<IEnumerable<ImmutableArray<string>>> MonthNames { get; init; } = () => [];

    /// <summary>Finds all spellings of them.</summary>
    public SpelledValues Spelled => spelled ??= new(Values, MonthNames);

    /// <summary>True if there is nothing to search for.</summary>
    public bool IsEmpty => Values.IsEmpty;

    /// <summary>Collects the values.</summary>
    /// <param name="whole">The whole source, before anything is left out.</param>
    /// <param name="paths">The paths of `private`.</param>
    /// <param name="photo">The photo of the whole source, which is private if its path is.</param>
    /// <param name="months">The names of months, or null.</param>
    public static PrivateValues Find(
        MapNode whole,
        ImmutableArray<Located<string>> paths,
        Photo? photo = null,
        Func<IEnumerable<ImmutableArray<string>>>? months = null)
    {
        var found = ImmutableArray.CreateBuilder<PrivateValue>();
        foreach (var (path, span) in paths)
        {
            var names = NodePath.Parse(path);
            if (names.Find(whole) is { } node)
            {
                Add(node, names.ToString(), names.Names[^1], span, photo, found);
            }
        }

        return new([.. found.DistinctBy(value => (value.Key, value.Kind, value.Text))]) { MonthNames = months ?? (() => []) };
    }

    /// <summary>The same values and one that an environment variable gives, unless it is among them: a path says more about it.</summary>
    /// <param name="name">The name of the variable, which diagnostics show instead of a path.</param>
    /// <param name="value">Its value.</param>
    /// <param name="span">Where the source names it.</param>
    public PrivateValues Add(string name, string value, SourceSpan span) => Values.Any(known => known.Text == value)
        ? this
        : new(Values.Add(new(name, "", KindOf("", value), span) { Text = value })) { MonthNames = MonthNames };

    private static void Add(
        Node node, string path, string key, SourceSpan span, Photo? photo, ImmutableArray<PrivateValue>.Builder found)
    {
        switch (node)
        {
            case ScalarNode scalar when !scalar.IsBlank && !NotPersonal.Contains(key, StringComparer.Ordinal):
                AddScalar(scalar, path, key, span, photo, found);
                break;

            case ListNode list:
                foreach (var (i, item) in list.Items.Index())
                {
                    var name = NodePath.IdOf(item) is { } id ? "." + id : string.Create(CultureInfo.InvariantCulture, $"[{i + 1}]");
                    Add(item, path + name, key, span, photo, found);
                }

                break;

            case MapNode map:
                foreach (var (name, value) in map.Members)
                {
                    // `phone: {value: …, label: …}` is a phone number.
                    var isValue = name.Value is "value" or "text";
                    Add(value, $"{path}.{name.Value}", isValue ? key : name.Value, span, photo, found);
                }

                AddTown(map, path, span, found);
                break;
        }
    }

    private static void AddScalar(
        ScalarNode scalar, string path, string key, SourceSpan span, Photo? photo, ImmutableArray<PrivateValue>.Builder found)
    {
        if (key == "image")
        {
            if (photo is not null)
            {
                found.Add(new(path, key, PrivateKind.Picture, span) { Photo = photo });
            }
        }
        else if (!PartialDate().IsMatch(scalar.Value))
        {
            // `Jane <jane@example.org>`
            var value = KeyFamilies.Find(key) == "email" && AddressIn().Match(scalar.Value) is { Success: true } address
                ? address.Value
                : scalar.Value;
            found.Add(new(path, key, KindOf(key, value), span) { Text = value });
        }
    }

    // `1010` and `Wien` are too short to be searched for alone, but not together.
    private static void AddTown(MapNode map, string path, SourceSpan span, ImmutableArray<PrivateValue>.Builder found)
    {
        if (map.Present("postalCode") is ScalarNode { IsBlank: false } code && map.Present("city") is ScalarNode { IsBlank: false } city)
        {
            found.Add(new(path, "location", PrivateKind.Text, span) { Text = $"{code.Value} {city.Value}" });
            found.Add(new(path, "location", PrivateKind.Text, span) { Text = $"{city.Value} {code.Value}" });
        }
    }

    private static PrivateKind KindOf(string key, string value)
    {
        var letters = CompactText.Fold(value);
        var digits = letters.Count(char.IsAsciiDigit);
        return DateSpellings.IsDay(value) ? PrivateKind.Day
            : MailAddress().IsMatch(value) ? PrivateKind.Mail
            : WebAddress().IsMatch(value) || key is "url" or "website" ? PrivateKind.Web
            : key == "postalCode" ? PrivateKind.PostalCode
            : digits >= Spelling.Shortest && (digits == letters.Length || KeyFamilies.Find(key) == "phone") ? PrivateKind.Phone
            : key is "address" or "street" or "streetAddress" or "location" ? PrivateKind.Address
            : KeyFamilies.Find(key) == "name" ? PrivateKind.Name
            : PrivateKind.Text;
    }

    // A year or a month belongs to many people.
    [GeneratedRegex(@"^\s*\d{4}(-\d{2})?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartialDate();

    [GeneratedRegex(@"^\s*[^\s@]+@[^\s@]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"[^\s@<>()]+@[^\s@<>(),;]+", RegexOptions.CultureInvariant)]
    private static partial Regex AddressIn();

    [GeneratedRegex(@"^\s*([hH][tT]{2}[pP][sS]?://|[wW]{3}\.)\S+\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WebAddress();
}
