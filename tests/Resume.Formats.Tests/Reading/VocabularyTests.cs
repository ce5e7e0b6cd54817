using System.Text;
using System.Text.Json.Nodes;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Vocabulary;

namespace Resume.Formats.Tests.Reading;

public class VocabularyTests
{
    [Fact]
    public void EveryPropertyHasADescription() =>
        Assert.All(ResumeVocabulary.Shapes().SelectMany(shape => shape.Keys), key =>
        {
            Assert.EndsWith(".", key.Says, StringComparison.Ordinal);
            Assert.True(char.IsUpper(key.Says[0]) || key.Says[0] == '`', key.Says);
        });

    [Fact]
    public void AliasesAreNotPropertiesOfTheSameMap() =>
        Assert.All(ResumeVocabulary.Shapes(), shape => Assert.Empty(
            shape.Keys.SelectMany(key => key.Formerly).Intersect(shape.Keys.Select(key => key.Name))));

    [Fact]
    public void JsonSchemaMatchesTheReader()
    {
        var schema = JsonSchema.Schema();

        foreach (var shape in ResumeVocabulary.Shapes())
        {
            var map = shape.Path == ResumeVocabulary.Document.Path ? schema : schema["$defs"]![shape.Path]!;
            Assert.Equal(
                shape.Keys.Where(key => key.Kind is not null).Select(key => key.Name),
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
    public void TheWholeFixtureUsesEveryProperty()
    {
        var fixture = Fixture.Load("whole.resume.yaml");
        var used = Keys(YamlReader.Read(fixture.Name, Encoding.UTF8.GetString(fixture.Content))).ToHashSet();

        var known = ResumeVocabulary.Shapes().SelectMany(shape => shape.Keys).Where(key => key.Kind is not null).Select(key => key.Name);
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
