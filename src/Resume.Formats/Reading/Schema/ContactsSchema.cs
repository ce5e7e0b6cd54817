using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A way to reach someone: a text, or a list of texts and of maps with `label` and `value`.</summary>
internal sealed class ContactsSchema(string path, ValueSchema<Located<string>> word) : ValueSchema<ImmutableArray<ContactValue>>
{
    public MapSchema<ContactValue> Map { get; } = new(path, _ => new(new Located<string>("", default)))
    {
        { "value", word, "The address or number.", (contact, value) => contact with { Value = value } },
        {
            "label", Schemas.String, "Label that distinguishes it from others, e.g. `work`.",
            (contact, value) => contact with { Label = value.Value }
        },
        { "id", Schemas.Value, "Identifier used in paths.", (contact, _) => contact },
        TagsSchema.Property<ContactValue>(),
        CommonProperties.Hide<ContactValue>((contact, value) => contact with { Hide = value }),
    };

    public override string Name => "text or a list of texts";

    public override bool AcceptsList => true;

    public override IMapSchema Members => Map;

    public override ValueSchema Items => this;

    public override string Hint(bool json) => json ? "write a text, or a list in brackets" : "start each item of a list with `- `";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(word.ToJsonSchema(definitions), new()
        {
            ["type"] = "array",
            ["items"] = JsonSchemaDefinitions.Any(word.ToJsonSchema(definitions), Map.ToJsonSchema(definitions)),
            ["maxItems"] = ListLimit.Contacts,
        });

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<ContactValue> value)
    {
        var contacts = ImmutableArray.CreateBuilder<ContactValue>();
        foreach (var each in node is ListNode list ? ListLimit.Take(ListLimit.Contacts, list.Items, key, context) : [node])
        {
            if (each is MapNode map && (map.Members.Length != 1 || Map.Contains(map.Members[0].Key.Value)))
            {
                if (Map.TryRead(map, key, context, out var labelled) && labelled.Value.Value.Length > 0)
                {
                    contacts.Add(labelled);
                }
            }
            else if (each is not ScalarNode { IsBlank: true } && word.TryRead(each, key, context, out var plain))
            {
                contacts.Add(new(plain));
            }
        }

        value = contacts.ToImmutable();
        return true;
    }
}
