using System.Text;
using System.Text.Json.Nodes;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Tests.Reading;

public class SchemaTests
{
    [Fact]
    public void EveryPropertyHasADescription() =>
        Assert.All(ResumeSchema.AllMaps().SelectMany(shape => shape.Properties), key =>
        {
            Assert.EndsWith(".", key.Description, StringComparison.Ordinal);
            Assert.True(char.IsUpper(key.Description[0]) || key.Description[0] == '`', key.Description);
        });

    [Fact]
    public void AliasesAreNotPropertiesOfTheSameMap() =>
        Assert.All(ResumeSchema.AllMaps(), shape => Assert.Empty(
            shape.Properties.SelectMany(key => key.Aliases).Intersect(shape.Properties.Select(key => key.Name))));

    [Fact]
    public void JsonSchemaMatchesTheReader()
    {
        var schema = JsonSchema.Schema();

        foreach (var shape in ResumeSchema.AllMaps())
        {
            var map = shape.Path == ResumeSchema.Document.Path ? schema : schema["$defs"]![shape.Path]!;
            Assert.Equal(
                shape.Properties.Where(key => key.Schema is not null).Select(key => key.Name),
                map["properties"]!.AsObject().Select(property => property.Key));
        }
    }

    [Fact]
    public void JsonSchemaReferencesAreDefined()
    {
        var schema = JsonSchema.Schema();
        var definitions = schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}").ToHashSet();

        Assert.All(References(schema), reference => Assert.Contains(reference, definitions));
        Assert.Contains("#/$defs/highlights", References(schema["$defs"]!["highlights"]!));
    }

    [Fact]
    public void JsonSchemaBytesAreStable()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        JsonSchema.Write(first);
        JsonSchema.Write(second);

        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.StartsWith(
            "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"",
            Encoding.UTF8.GetString(first.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void FullFixtureUsesEveryProperty()
    {
        var fixture = Fixture.Load("whole.resume.yaml");
        var used = Keys(YamlReader.Read(fixture.Name, Encoding.UTF8.GetString(fixture.Content))).ToHashSet();

        var known = ResumeSchema.AllMaps()
            .SelectMany(shape => shape.Properties)
            .Where(key => key.Schema is not null)
            .Select(key => key.Name);
        Assert.Empty(known.Except(used));
    }

    private static IEnumerable<string> References(JsonNode node) => node switch
    {
        JsonObject map => map.SelectMany(member =>
            member.Key == "$ref" ? [member.Value!.GetValue<string>()] : member.Value is null ? [] : References(member.Value)),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => References(item!)),
        _ => [],
    };

    private static IEnumerable<string> Keys(Node node) => node switch
    {
        MapNode map => map.Members.SelectMany(member => Keys(member.Value).Prepend(member.Key.Value)),
        ListNode list => list.Items.SelectMany(Keys),
        _ => [],
    };
}
