using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>The fields of Reactive Resume, in all its versions.</summary>
internal static class ReactiveFields
{
    // Of every item. Its id is a number of the tool.
    private static readonly FieldTable Item = new()
    {
        { "id", FieldRules.Rest },
        { "icon", FieldRules.Rest },
        { "iconColor", FieldRules.Rest },
        { "columns", FieldRules.Rest },
        { "options", FieldRules.Rest },
        { "hidden", FieldRules.Hidden },
        { "visible", FieldRules.Visible },
        { "enable", FieldRules.Visible },
        { "start", "startDate" },
        { "end", "endDate" },
        { "link", FieldRules.Link },
        { "date", AddDate },
        { "period", FieldRules.Period },
        { "url", FieldRules.Link },
        { "website", FieldRules.Link },
        { "description", "summary" },
    };

    /// <summary>`basics`.</summary>
    public static FieldTable Basics { get; } = new()
    {
        { "headline", "label" },
        { "birthdate", "birthDate" },
        { "website", AddWebsite },
        { "url", AddWebsite },
        { "photo", Picture },
        { "picture", Picture },
        { "customFields", AddCustomFields },
        { "location", AddLocation },
        { "summary", AddSummary },
    };

    /// <summary>An item of `profiles`.</summary>
    public static FieldTable Profile { get; } = new() { { "url", AddAddress }, { "website", AddAddress }, Item };

    /// <summary>The standard sections by their keys: the id here, and the fields of an entry.</summary>
    public static Dictionary<string, ReactiveSection> Sections { get; } = new(StringComparer.Ordinal)
    {
        ["experience"] = Experience(),
        ["work"] = Experience(),
        ["education"] = new("education", new()
        {
            { "school", "institution" }, { "degree", "studyType" }, { "grade", "score" }, Item,
        }),
        ["projects"] = new("projects", new() { { "description", "description" }, { "title", "name" }, Item }),
        ["skills"] = new("skills", new()
        {
            { "skill", "name" }, { "proficiency", "level" }, { "description", "level" }, { "level", AddLevel("level") },
            { "levelNum", FieldRules.Rest }, Item,
        }),
        ["languages"] = new("languages", new()
        {
            { "name", "language" }, { "key", "language" }, { "description", "fluency" }, { "level", AddLevel("fluency") },
            { "rating", AddLevel("fluency") }, { "levelNum", FieldRules.Rest }, Item,
        }),
        ["interests"] = new("interests", Item),
        ["hobbies"] = new("interests", new() { { "hobby", "name" }, Item }),
        ["awards"] = new("awards", new() { { "subtitle", "awarder" }, { "date", "date" }, Item }),
        ["certifications"] = new("certificates", new()
        {
            { "title", "name" }, { "subtitle", "issuer" }, { "date", "date" }, Item,
        }),
        ["publications"] = new("publications", new()
        {
            { "title", "name" }, { "date", "releaseDate" }, Item,
        }),
        ["volunteer"] = new("volunteer", Item),
        ["references"] = new("references", new()
        {
            { "relationship", "summary" }, { "position", "summary" }, { "phone", FieldRules.Labelled("Phone") },
            { "email", FieldRules.Labelled("Email") }, { "summary", "reference" }, { "description", "reference" }, Item,
        }),
    };

    /// <summary>An item of a custom section.</summary>
    public static FieldTable Custom { get; } = new()
    {
        { "name", "title" },
        { "key", "title" },
        { "value", "summary" },
        { "content", "summary" },
        { "recipient", "summary" },
        { "description", AddSubtitle },
        { "area", "summary" },
        { "grade", "summary" },
        { "proficiency", FieldRules.FirstFree("subtitle", "summary") },
        { "level", AddLevel(ResumeDraft.Summary) },
        { "levelNum", FieldRules.Rest },
        { "phone", FieldRules.Labelled("Phone") },
        { "email", FieldRules.Labelled("Email") },
        { "roles", AddRoles },
        Item,
    };

    /// <summary>The keys of an item of version 5 that are its title and its subtitle, by the type of its section.</summary>
    public static Dictionary<string, string[]> Titles { get; } = new(StringComparer.Ordinal)
    {
        ["experience"] = ["company", "position"],
        ["education"] = ["school", "degree"],
        ["volunteer"] = ["organization", "position"],
        ["awards"] = ["title", "awarder"],
        ["certifications"] = ["title", "issuer"],
        ["publications"] = ["title", "publisher"],
        ["languages"] = ["language", "fluency"],
        ["references"] = ["name", "position"],
        ["profiles"] = ["network", "username"],
    };

    /// <summary>The photo: its address is in `url`, next to how it is drawn. One that is hidden is not shown here either.</summary>
    public static void Picture(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        var map = value as MapNode;
        if (NodeTexts.IsTrue(map?["hidden"]) || NodeTexts.IsTrue((map?["effects"] as MapNode)?["hidden"])
            || map?["visible"] is ScalarNode { Value: "false" })
        {
            return;
        }

        draft.Add("image", key, map is null ? value : map["url"]);
    }

    private static ReactiveSection Experience() => new("work", new()
    {
        { "company", "name" },
        { "title", "name" },
        { "role", "position" },
        { "roles", FieldRules.Each("roles", new() { Item }) },
        { "description", "summary" },
        Item,
    });

    // `{start: …, end: …}` in version 3, a text after it.
    private static void AddDate(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        if (value is MapNode period)
        {
            draft.Add("startDate", period.Key("start") ?? key, period["start"]);
            draft.Add("endDate", period.Key("end") ?? key, period["end"]);
        }
        else
        {
            FieldRules.Period(key, value, draft, conversion);
        }
    }

    private static void AddWebsite(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        if (value is not MapNode map)
        {
            draft.Add("url", key, value);
            return;
        }

        var address = map["href"] ?? map["url"];
        var (url, label) = (NodeTexts.Find(address), NodeTexts.Find(map["label"]));
        if (url is null || label is null || url.Contains(label.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        {
            draft.Add("url", key, address);
            conversion.Use(url is null ? null : map["label"]);
            return;
        }

        var contact = new MapDraft(conversion, map.Span);
        contact.Add("label", key, map["label"]);
        contact.Add("value", key, address);
        draft.Add("url", key, new ListNode([contact.ToMap()], map.Span));
    }

    private static void AddAddress(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        draft.Add("url", key, value is MapNode map ? map["href"] ?? map["url"] : value);
        if (value is MapNode { } link && NodeTexts.Find(link["label"]) is { } label)
        {
            conversion.Use(link["label"]);
            if (NodeTexts.Find(draft["url"])?.Contains(label.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) != true)
            {
                draft.Add("note", key, link["label"]);
            }
        }
    }

    // Fields that the author has added to the contacts: texts, links, or a name and a value.
    private static void AddCustomFields(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        foreach (var item in NodeTexts.Items(value).OfType<MapNode>())
        {
            var profile = new MapDraft(conversion, item.Span);
            profile.Add("network", key, item["name"]);
            profile.Add("username", key, item["text"] ?? item["value"]);
            profile.Add("url", key, item["link"]);
            if (!profile.IsEmpty)
            {
                draft.Add("profiles", key, new ListNode([profile.ToMap()], item.Span));
            }
        }
    }

    private static void AddLocation(ScalarNode key, Node value, MapDraft draft, Conversion conversion) =>
        draft.Add("location", key, value is MapNode map ? new FieldTable { { "country", "countryCode" } }.Convert(map, conversion) : value);

    // A text, or its text and heading.
    private static void AddSummary(ScalarNode key, Node value, MapDraft draft, Conversion conversion) =>
        draft.Add(ResumeDraft.Summary, key, value is MapNode map ? map["body"] : value);

    // Several positions at one employer, of which a custom entry has no list.
    private static void AddRoles(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        foreach (var role in NodeTexts.Items(value).OfType<MapNode>())
        {
            var (position, period) = (NodeTexts.Find(role["position"]), NodeTexts.Find(role["period"]));
            if ((position ?? period) is not null)
            {
                conversion.Use(role["position"]);
                conversion.Use(role["period"]);
                var title = position is null ? period : period is null ? $"**{position}**" : $"**{position}** ({period})";
                draft.Add(ResumeDraft.Summary, key, NodeTexts.Create(title!, role.Span));
            }

            draft.Add(ResumeDraft.Summary, key, role["description"]);
        }
    }

    // Of five stars; the words beside it say more. None is not a level.
    private static FieldRule AddLevel(string to) => (key, value, draft, conversion) =>
    {
        var level = NodeTexts.Find(value);
        if (level == "0")
        {
            conversion.Use(value);
        }
        else if (level is null || !level.All(char.IsAsciiDigit))
        {
            draft.Add(to, key, value);
        }
        else if (draft[to] is null || to == ResumeDraft.Summary)
        {
            conversion.Use(value);
            draft.Add(to, key, NodeTexts.Create($"{level}/5", value.Span));
        }
    };

    private static void AddSubtitle(ScalarNode key, Node value, MapDraft draft, Conversion conversion) =>
        draft.Add(
            NodeTexts.Find(value) is { Length: < 80 } text && !text.Contains('<', StringComparison.Ordinal) ? "subtitle" : "summary",
            key,
            value);
}

/// <summary>A standard section of Reactive Resume.</summary>
/// <param name="Id">Its id here.</param>
/// <param name="Entry">The fields of an entry.</param>
internal sealed record ReactiveSection(string Id, FieldTable Entry);
