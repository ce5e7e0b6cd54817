using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>YAMLResume: JSON Resume below `content`, with other names, and layouts beside it.</summary>
internal sealed class YamlResumeKind : ForeignKind
{
    private static readonly FieldTable Basics = new() { { "headline", "label" } };

    private static readonly FieldTable Entry = [];

    private static readonly Dictionary<string, FieldTable> Sections = new(StringComparer.Ordinal)
    {
        ["education"] = new() { { "degree", "studyType" } },
        ["references"] = new()
        {
            { "summary", "reference" },
            { "email", FieldRules.Labelled("Email") },
            { "phone", FieldRules.Labelled("Phone") },
            { "relationship", FieldRules.Rename("summary") },
        },
    };

    public override string Name => "yamlresume";

    public override string Title => "YAMLResume";

    public override bool Matches(MapNode root) => root["content"] is MapNode;

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        foreach (var (key, value) in root.Members)
        {
            switch (key.Value)
            {
                case "content" when value is MapNode content:
                    ConvertContent(content, resume);
                    break;
                case "locale":
                    Locales.Convert(key, (value as MapNode)?["language"] ?? value, resume);
                    break;
                case "layouts" or "layout":
                    break;
                default:
                    resume.Settings.Add(key.Value, key, value);
                    break;
            }
        }
    }

    private static void ConvertContent(MapNode content, ResumeDraft resume)
    {
        foreach (var (key, value) in content.Members)
        {
            switch (key.Value)
            {
                case "basics" when value is MapNode basics:
                    resume.BasicsKey = key;
                    Basics.AddTo(resume.Basics, basics, resume.Conversion);
                    break;
                case "location" or "profiles":
                    resume.Basics.Add(key.Value, key, value);
                    break;
                case var name when ResumeDraft.IsStandard(name):
                    var table = Sections.GetValueOrDefault(name, Entry);
                    resume.Add(new(name, key)
                    {
                        Entries = [.. NodeTexts.Items(value).Select(item => table.Convert(WithEnd(item, name), resume.Conversion))],
                    });
                    break;
                default:
                    resume.Settings.Add(key.Value, key, value);
                    break;
            }
        }
    }

    // An end date without a value means that it is current, also in education.
    private static Node WithEnd(Node item, string section)
    {
        if (section != "education" || item is not MapNode map || map.Present("startDate") is null
            || map.Key("endDate") is not { } key || map.Present("endDate") is not null)
        {
            return item;
        }

        var present = NodeTexts.Create("present", map["endDate"]!.Span);
        return map with
        {
            Members =
            [
                .. map.Members.Select(member => ReferenceEquals(member.Key, key) ? KeyValuePair.Create(key, (Node)present) : member),
            ],
        };
    }
}
