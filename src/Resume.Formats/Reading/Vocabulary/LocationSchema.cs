using System.Text.Json.Nodes;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A location: text, or JSON Resume's map.</summary>
internal sealed class LocationSchema : Kind<Location>
{
    public static Shape<Location> Map { get; } = new("basics.location", _ => new())
    {
        { "address", Kinds.Word, "Street and number, on one or more lines.", (place, value) => place with { Address = value } },
        { "postalCode", Kinds.Word, "Postal code, e.g. `94110`.", (place, value) => place with { PostalCode = value } },
        { "city", Kinds.Word, "City or town.", (place, value) => place with { City = value } },
        {
            "countryCode", Kinds.Country, "Two-letter ISO 3166-1 country code, e.g. `US`; also determines the paper size.",
            (place, value) => place with { CountryCode = value }, "country"
        },
        { "region", Kinds.Word, "State or province, e.g. `CA`.", (place, value) => place with { Region = value }, "state", "province" },
    };

    public override string Name => "text or a map with keys such as `city`";

    public override string Hint => Map.Hint;

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Any(SchemaDefinitions.Text(), Map.Schema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out Location value)
    {
        if (node is MapNode map && (map.Members.Length != 1 || Map.Knows(map.Members[0].Key.Value)))
        {
            return Map.TryRead(node, key, context, out value);
        }

        var isText = Kinds.Word.TryRead(node, key, context, out var text);
        value = new(text);
        return isText;
    }
}
