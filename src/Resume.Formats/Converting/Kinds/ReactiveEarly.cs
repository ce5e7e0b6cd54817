using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>Versions 1 and 2 of Reactive Resume: sections are at the top level, and the person is in `profile`.</summary>
internal static class ReactiveEarly
{
    private static readonly FieldTable Profile = new()
    {
        { "subtitle", "label" }, { "website", "url" }, { "photo", "image" }, { "photograph", "image" }, { "heading", FieldRules.Rest },
        { "address", AddAddress },
    };

    private static readonly FieldTable Place = new()
    {
        { "line1", AddLine }, { "line2", AddLine }, { "line3", AddLine }, { "pincode", "postalCode" },
    };

    /// <summary>The map with the sections: version 1 has it below `data`. Null for a later version.</summary>
    public static MapNode? FindContent(MapNode root) => (root["data"] as MapNode ?? root) is var content && content["profile"] is MapNode
        ? content
        : null;

    /// <summary>The person: the name is in two parts.</summary>
    public static void AddProfile(MapNode profile, ResumeDraft resume)
    {
        string[] names = [.. new[] { profile["firstName"], profile["lastName"] }.Select(NodeTexts.Find).OfType<string>()];
        if (names.Length > 0)
        {
            var key = (profile.Key("firstName") ?? profile.Key("lastName"))!;
            resume.Conversion.Use(profile["firstName"]);
            resume.Conversion.Use(profile["lastName"]);
            resume.Basics.Add("name", key, NodeTexts.Create(string.Join(' ', names), key.Span));
        }

        Profile.AddTo(
            resume.Basics,
            profile with { Members = [.. profile.Members.Where(member => member.Key.Value is not ("firstName" or "lastName"))] },
            resume.Conversion);
    }

    private static void AddAddress(ScalarNode key, Node value, MapDraft draft, Conversion conversion) =>
        draft.Add("location", key, Place.Convert(value, conversion));

    // `12 Example Street,` and `Example Quarter` as one line.
    private static void AddLine(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        if (draft.Remove("address") is not { Value: ScalarNode before } member || NodeTexts.Find(value) is not { } line)
        {
            draft.Add("address", key, value);
            return;
        }

        conversion.Use(before);
        conversion.Use(value);
        draft.Add("address", member.Key, NodeTexts.Create($"{before.Value.Trim().TrimEnd(',')}, {line}", before.Span));
    }
}
