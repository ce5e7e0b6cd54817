using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>FRESH, the format of HackMyResume.</summary>
internal sealed class FreshKind : ForeignKind
{
    private static readonly FieldTable Info = new()
    {
        { "brief", "summary" },
        { "quote", "summary" },
        { "class", FieldRules.Rest },
        { "characterClass", FieldRules.Rest },
    };

    private static readonly FieldTable Contact = new() { { "website", "url" }, { "other", AddOther } };

    private static readonly FieldTable Place = new() { { "code", "postalCode" } };

    private static readonly FieldTable Social = new() { { "user", "username" }, { "label", "note" } };

    private static readonly FieldTable Dated = new()
    {
        { "start", "startDate" },
        { "end", "endDate" },
        { "current", FieldRules.Current },
        { "flavor", FieldRules.Rest },
        { "category", FieldRules.Rest },
        { "private", FieldRules.Rest },
    };

    private static readonly FieldTable Titled = new() { { "name", "title" }, Dated };

    public override string Name => "fresh";

    public override string Title => "FRESH";

    private static readonly Dictionary<string, (string Id, string? Title, FieldTable Entry)> Sections = new(StringComparer.Ordinal)
    {
        ["employment"] = ("work", null, new() { { "employer", "name" }, Dated }),
        ["education"] = ("education", null, new()
        {
            { "title", FieldRules.FirstFree("studyType", "area", "summary") },
            { "studyType", FieldRules.FirstFree("studyType", "area", "summary") },
            { "degree", FieldRules.FirstFree("studyType", "area", "summary") },
            { "area", FieldRules.FirstFree("area", "summary") }, { "grade", "score" }, { "curriculum", "courses" }, Dated,
        }),
        ["service"] = ("volunteer", null, Dated),
        ["projects"] = ("projects", null, new()
        {
            { "title", "name" }, { "role", "roles" }, { "category", "type" }, { "repo", FieldRules.Labelled("Repository") },
            { "media", AddMedia }, Dated,
        }),
        ["writing"] = ("publications", null, new()
        {
            { "title", "name" }, { "date", "releaseDate" }, { "author", "authors" }, { "publisher", AddPublisher }, Dated,
        }),
        ["recognition"] = ("awards", null, new() { { "from", "awarder" }, { "event", "summary" }, Dated }),
        ["references"] = ("references", null, new() { { "role", "summary" }, { "contact", AddReferenceContact }, Dated }),
        ["testimonials"] = ("references", null, new() { { "quote", "reference" }, Dated }),
        ["languages"] = ("languages", null, new() { { "level", "fluency" }, { "years", AddYears("fluency") } }),
        ["interests"] = ("interests", null, Dated),
        ["samples"] = ("samples", "Work samples", Titled),
        ["reading"] = ("reading", "Reading", new() { { "author", "subtitle" }, Titled }),
        ["speaking"] = ("speaking", "Speaking", new() { { "event", "subtitle" }, { "role", "summary" }, Titled }),
        ["governance"] = ("governance", "Governance", new() { { "organization", "title" }, { "role", "subtitle" }, Dated }),
        ["extracurricular"] = ("extracurricular", "Extracurricular activities", new() { { "activity", "subtitle" }, Titled }),
        ["affiliation"] = ("affiliation", "Affiliations", new() { { "organization", "title" }, { "role", "subtitle" }, Dated }),
    };

    private static readonly FieldTable Skill = new() { { "skills", "keywords" }, { "years", AddYears("level") }, { "proof", "url" } };

    public override bool Matches(MapNode root) => root["name"] is ScalarNode || root["info"] is MapNode || root["employment"] is MapNode;

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        foreach (var (key, value) in root.Members)
        {
            switch (key.Value)
            {
                case "name":
                    resume.BasicsKey ??= key;
                    resume.Basics.Add("name", key, value);
                    break;
                case "info" when value is MapNode info:
                    Info.AddTo(resume.Basics, info, resume.Conversion);
                    break;
                case "contact" when value is MapNode contact:
                    Contact.AddTo(resume.Basics, contact, resume.Conversion);
                    break;
                case "location":
                    resume.Basics.Add("location", key, Place.Convert(value, resume.Conversion));
                    break;
                case "social":
                    var accounts = NodeTexts.Items(value).Select(item => WithoutRepeatedLabel(item, resume.Conversion));
                    FieldRules.Each("profiles", Social)(key, new ListNode([.. accounts], value.Span), resume.Basics, resume.Conversion);
                    break;
                case "skills":
                    AddSkills(key, value, resume);
                    break;
                case "meta" or "disposition":
                    break;
                case var name when Sections.TryGetValue(name, out var section):
                    AddSection(key, value, section, resume);
                    break;
                default:
                    resume.Settings.Add(key.Value, key, value);
                    break;
            }
        }
    }

    // The entries are in `history`, next to a summary of the section.
    private static void AddSection(ScalarNode key, Node value, (string Id, string? Title, FieldTable Entry) section, ResumeDraft resume)
    {
        var list = value is MapNode map ? map["history"] : value;
        resume.Add(new(section.Id, key)
        {
            Title = section.Title is null ? null : NodeTexts.Create(section.Title, key.Span),
            Summary = value is MapNode { } whole && NodeTexts.Find(whole["summary"]) is not null ? whole["summary"] : null,
            Entries = [.. NodeTexts.Items(list).Select(item => section.Entry.Convert(item, resume.Conversion))],
        });
    }

    // Sets of skills, and a list of single ones.
    private static void AddSkills(ScalarNode key, Node value, ResumeDraft resume)
    {
        var entries = value is MapNode map ? NodeTexts.Items(map["sets"]).Concat(NodeTexts.Items(map["list"])) : NodeTexts.Items(value);
        resume.Add(new("skills", key) { Entries = [.. entries.Select(entry => Skill.Convert(entry, resume.Conversion))] });
    }

    // `years: 7` -> `7 years`, after the level if there is one.
    private static FieldRule AddYears(string level) => (key, value, draft, conversion) =>
    {
        if (NodeTexts.Find(value) is { } years)
        {
            conversion.Use(value);
            var text = years.Any(char.IsLetter) ? years : $"{years} years";
            if (draft.Remove(level) is { Value: ScalarNode known } member)
            {
                conversion.Use(known);
                draft.Add(level, member.Key, NodeTexts.Create($"{known.Value.Trim()} ({text})", known.Span));
            }
            else
            {
                draft.Add(level, key, NodeTexts.Create(text, value.Span));
            }
        }
    };

    private static void AddPublisher(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        draft.Add("publisher", key, value is MapNode map ? map["name"] : value);
        if (value is MapNode { } publisher && publisher["url"] is { } url)
        {
            FieldRules.Labelled("Publisher")(key, url, draft, conversion);
        }
    }

    private static void AddMedia(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        foreach (var item in NodeTexts.Items(value).OfType<MapNode>())
        {
            FieldRules.Labelled(NodeTexts.Find(item["name"]) ?? NodeTexts.Find(item["category"]) ?? "Media")(
                key, item["url"] ?? item, draft, conversion);
            conversion.Use(item["name"]);
        }
    }

    // A label that repeats the network says nothing.
    private static Node WithoutRepeatedLabel(Node item, Conversion conversion)
    {
        if (item is not MapNode map || NodeTexts.Find(map["label"]) is not { } label || label != NodeTexts.Find(map["network"]))
        {
            return item;
        }

        conversion.Use(map["label"]);
        return map with { Members = [.. map.Members.Where(member => member.Key.Value != "label")] };
    }

    private static void AddReferenceContact(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        foreach (var item in NodeTexts.Items(value).OfType<MapNode>())
        {
            var named = NodeTexts.Find(item["label"]) is null ? item["flavor"] : item["label"];
            var label = NodeTexts.Find(named) ?? "Contact";
            conversion.Use(named);
            FieldRules.Labelled(char.ToUpperInvariant(label[0]) + label[1..])(key, item["value"] ?? item, draft, conversion);
        }
    }

    // Further phone numbers and addresses, each with a label.
    private static void AddOther(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        foreach (var item in NodeTexts.Items(value))
        {
            var map = item as MapNode;
            var to = NodeTexts.Find(map?["flavor"])?.ToLowerInvariant() switch
            {
                "phone" or "mobile" or "fax" => "phone",
                "email" => "email",
                "url" or "web" or "website" => "url",
                _ => null,
            };
            if (to is null || map is null || map.Present("value") is not { } address)
            {
                conversion.Keep(draft, key, item);
                continue;
            }

            conversion.Use(map["flavor"]);
            var contact = new MapDraft(conversion, map.Span);
            contact.Add("label", key, map["label"]);
            contact.Add("value", key, address);
            var all = new ListNode([.. NodeTexts.Items(draft.Remove(to)?.Value), contact.ToMap()], map.Span);
            draft.Add(to, key, all);
        }
    }
}
