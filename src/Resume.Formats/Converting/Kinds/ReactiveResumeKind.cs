using System.Collections.Immutable;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>Reactive Resume's export, of all its versions: sections are maps with `items`, and texts are HTML or Markdown.</summary>
internal sealed class ReactiveResumeKind : ForeignKind
{
    // Of versions 5, 3 and 2.
    private static readonly string[] TitleKeys = ["title", "name", "heading"];

    public override string Name => "reactive-resume";

    public override string Title => "Reactive Resume";

    public override bool Matches(MapNode root) => root["sections"] is MapNode || ReactiveEarly.FindContent(root) is not null;

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        foreach (var (key, value) in (ReactiveEarly.FindContent(root) ?? root).Members)
        {
            switch (key.Value)
            {
                case "profile" when value is MapNode profile:
                    resume.BasicsKey = key;
                    ReactiveEarly.AddProfile(profile, resume);
                    break;
                case "objective" when value is MapNode objective:
                    AddSummary(key, objective, resume);
                    break;
                case "social" when value is MapNode social:
                    AddProfiles(key, social, resume);
                    break;
                case "basics" when value is MapNode basics:
                    resume.BasicsKey = key;
                    ReactiveFields.Basics.AddTo(resume.Basics, basics, resume.Conversion);
                    break;
                case "picture" when value is MapNode picture:
                    ReactiveFields.Picture(key, picture, resume.Basics, resume.Conversion);
                    break;
                case "summary" when value is MapNode summary:
                    AddSummary(key, summary, resume);
                    break;
                case "sections" when value is MapNode sections:
                    AddSections(sections, resume);
                    break;
                case "customSections":
                    foreach (var section in NodeTexts.Items(value).OfType<MapNode>())
                    {
                        AddCustom(section.Key("title") ?? key, section, resume);
                    }

                    break;
                case "metadata" when value is MapNode metadata:
                    var locale = (metadata["page"] as MapNode)?["locale"] ?? metadata["locale"] ?? metadata["language"];
                    Locales.Convert(metadata.Key("page") ?? key, locale, resume);
                    resume.Sort([.. FindOrder(metadata)]);
                    break;
                default:
                    AddSection(key, value, resume);
                    break;
            }
        }
    }

    private static void AddSections(MapNode sections, ResumeDraft resume)
    {
        foreach (var (key, value) in sections.Members)
        {
            switch (key.Value)
            {
                case "summary" when value is MapNode summary:
                    AddSummary(key, summary, resume);
                    break;
                case "profiles" when value is MapNode profiles:
                    AddProfiles(key, profiles, resume);
                    break;
                case "custom" when value is MapNode custom && custom["items"] is not ListNode:
                    foreach (var (id, section) in custom.Members)
                    {
                        AddCustom((section as MapNode)?.Key("name") ?? id, section, resume);
                    }

                    break;
                default:
                    AddSection(key, value, resume);
                    break;
            }
        }
    }

    // They are part of the header here, so a hidden section hides each of them.
    private static void AddProfiles(ScalarNode key, MapNode section, ResumeDraft resume)
    {
        var isHidden = IsHidden(section);
        var items = NodeTexts.Items(section["items"])
            .Select(item => isHidden && item is MapNode map && !map.IsBlank
                ? map with { Members = [.. map.Members.Where(member => member.Key.Value is not ("hidden" or "visible")), HideMember(key)] }
                : item);
        FieldRules.Each("profiles", ReactiveFields.Profile)(key, new ListNode([.. items], section.Span), resume.Basics, resume.Conversion);
    }

    private static KeyValuePair<ScalarNode, Node> HideMember(ScalarNode key) =>
        new(NodeTexts.Key("hidden", key.Span), new ScalarNode("true", ScalarStyle.Plain, key.Span));

    private static void AddSummary(ScalarNode key, MapNode summary, ResumeDraft resume)
    {
        resume.Basics.Add(ResumeDraft.Summary, key, summary["content"] ?? summary["body"]);
        resume.Add(new(ResumeDraft.Summary, key)
        {
            Title = FindTitle(summary, ResumeDraft.Summary, resume),
            IsHidden = IsHidden(summary),
        });
    }

    private static void AddSection(ScalarNode key, Node value, ResumeDraft resume)
    {
        if (value is not MapNode section || section["items"] is not ListNode)
        {
            return;
        }

        if (ReactiveFields.Sections.GetValueOrDefault(key.Value) is not { } known)
        {
            AddCustom(section.Key("name") ?? key, section, resume, key.Value);
            return;
        }

        resume.Add(new(known.Id, key)
        {
            Title = FindTitle(section, known.Id, resume),
            IsHidden = IsHidden(section),
            Entries = [.. NodeTexts.Items(section["items"]).Select(item => known.Entry.Convert(item, resume.Conversion))],
        });
    }

    // A custom section of version 5 has the type of a standard one.
    private static void AddCustom(ScalarNode key, Node value, ResumeDraft resume, string? foreignId = null)
    {
        if (value is not MapNode section)
        {
            return;
        }

        var title = TitleOf(section);
        var heading = title?.Value.Trim() ?? key.Value;
        var type = NodeTexts.Find(section["type"]);
        var items = NodeTexts.Items(section["items"]).ToList();
        var id = SectionNames.Free(SectionNames.CreateId(heading), resume.HasSection);
        resume.Add(new(id, key)
        {
            ForeignId = NodeTexts.Find(section["id"]) ?? foreignId,
            Title = title ?? NodeTexts.Create(heading, key.Span),
            IsHidden = IsHidden(section),
            Entries = [.. items.Select(item => ReactiveFields.Custom.Convert(Flatten(item, type), resume.Conversion))],
        });
    }

    // What a standard entry calls `company` or `school` is the title of a custom one.
    private static Node Flatten(Node item, string? type) =>
        type is not null && ReactiveFields.Titles.GetValueOrDefault(type) is { } names && item is MapNode map
            ? map with
            {
                Members =
                [
                    .. map.Members.Select(member => Array.IndexOf(names, member.Key.Value) switch
                    {
                        0 => KeyValuePair.Create(member.Key with { Value = "title" }, member.Value),
                        1 => KeyValuePair.Create(member.Key with { Value = "subtitle" }, member.Value),
                        _ => member,
                    }),
                ],
            }
            : item;

    private static ScalarNode? TitleOf(MapNode section) =>
        TitleKeys.Select(section.Present).OfType<ScalarNode>().FirstOrDefault(title => !title.IsBlank);

    // None where it is the usual heading here.
    private static ScalarNode? FindTitle(MapNode section, string id, ResumeDraft resume)
    {
        var title = TitleOf(section);
        if (title is null || !title.Value.Trim().Equals(Labels.For(Labels.Default).Sections[id], StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        if (title.Value.Trim().Equals(id, StringComparison.OrdinalIgnoreCase))
        {
            resume.Conversion.Use(title);
        }

        return null;
    }

    private static bool IsHidden(MapNode section) =>
        NodeTexts.IsTrue(section["hidden"]) || (section.Present("visible") ?? section.Present("enable")) is ScalarNode { Value: "false" };

    // The order on the page: of version 5 `{main: […], sidebar: […]}` for each page, before that a list of columns.
    private static IEnumerable<string> FindOrder(MapNode metadata)
    {
        var ids = new List<string>();
        var layout = metadata["layout"];
        if (layout is MapNode map)
        {
            foreach (var page in NodeTexts.Items(map["pages"]).OfType<MapNode>())
            {
                ids.AddRange(Texts(page["main"]).Concat(Texts(page["sidebar"])));
            }

            NodeTexts.ForEach(map[NodeTexts.Find(metadata["template"]) ?? ""], scalar => ids.Add(scalar.Value));
        }
        else
        {
            NodeTexts.ForEach(layout, scalar => ids.Add(scalar.Value));
        }

        const string Custom = "custom.";
        return ids.Select(id => ReactiveFields.Sections.TryGetValue(id, out var known) ? known.Id
            : id == "objective" ? ResumeDraft.Summary
            : id.StartsWith(Custom, StringComparison.Ordinal) ? id[Custom.Length..]
            : id);
    }

    private static ImmutableArray<string> Texts(Node? list) =>
        [.. NodeTexts.Items(list).OfType<ScalarNode>().Select(scalar => scalar.Value)];
}
