using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A location: text, or JSON Resume's map.</summary>
internal sealed class LocationSchema : ValueSchema<Location>
{
    public static MapSchema<Location> Map { get; } = new("basics.location", _ => new())
    {
        { "address", Schemas.Lines, "Street and number, on one or more lines.", (place, value) => place with { Address = value } },
        { "postalCode", Schemas.String, "Postal code, e.g. `94110`.", (place, value) => place with { PostalCode = value } },
        { "city", Schemas.String, "City or town.", (place, value) => place with { City = value } },
        {
            "countryCode", Schemas.Country, "Two-letter ISO 3166-1 country code, e.g. `US`; also decides the paper.",
            (place, value) => place with { CountryCode = value }, "country"
        },
        { "region", Schemas.String, "State or province, e.g. `CA`.", (place, value) => place with { Region = value }, "state", "province" },
    };

    public override string Name => "text or a map with keys such as `city`";

    public override IMapSchema Members => Map;

    public override string Hint(bool json) => Map.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(JsonSchemaDefinitions.TextOrTranslations(), Map.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out Location value)
    {
        if (node is MapNode map && (map.Members.Length != 1 || Map.Contains(map.Members[0].Key.Value)))
        {
            return Map.TryRead(node, key, context, out value);
        }

        var isText = Schemas.String.TryRead(node, key, context, out var text);
        value = new(text);
        return isText;
    }
}
