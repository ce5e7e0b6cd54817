using System.Collections.Immutable;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>Reactive Resume's export, of its versions 3 to 5: sections are maps with `items`, and texts are HTML.</summary>
internal sealed class ReactiveResumeKind : ForeignKind
{
    public override string Name => "reactive-resume";

    public override string Title => "Reactive Resume";

    public override bool Matches(MapNode root) => root["sections"] is MapNode;

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        foreach (var (key, value) in root.Members)
        {
            switch (key.Value)
            {
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
                    Locales.Convert(metadata.Key("page") ?? key, (metadata["page"] as MapNode)?["locale"] ?? metadata["locale"], resume);
                    resume.Sort([.. FindOrder(metadata)]);
                    break;
                default:
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
                    FieldRules.Each("profiles", ReactiveFields.Profile)(
                        key, new ListNode([.. NodeTexts.Items(profiles["items"])], profiles.Span), resume.Basics, resume.Conversion);
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

    private static void AddSummary(ScalarNode key, MapNode summary, ResumeDraft resume)
    {
        resume.Basics.Add(ResumeDraft.Summary, key, summary["content"] ?? summary["body"]);
        resume.Add(new(ResumeDraft.Summary, key)
        {
            Title = FindTitle(summary, "Summary", resume),
            Hide = FindHidden(summary, resume),
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
            AddCustom(section.Key("name") ?? key, section, resume);
            return;
        }

        resume.Add(new(known.Id, key)
        {
            Title = FindTitle(section, known.Title, resume),
            Hide = FindHidden(section, resume),
            Entries = [.. NodeTexts.Items(section["items"]).Select(item => known.Entry.Convert(item, resume.Conversion))],
        });
    }

    // A custom section of version 5 has the type of a standard one.
    private static void AddCustom(ScalarNode key, Node value, ResumeDraft resume)
    {
        if (value is not MapNode section)
        {
            return;
        }

        var title = (section.Present("title") ?? section.Present("name")) as ScalarNode;
        var heading = title?.Value.Trim() ?? key.Value;
        var type = NodeTexts.Find(section["type"]);
        var items = NodeTexts.Items(section["items"]).ToList();
        var id = SectionNames.Free(SectionNames.CreateId(heading), resume.HasSection);
        resume.Add(new(id, key)
        {
            ForeignId = NodeTexts.Find(section["id"]),
            Title = title ?? NodeTexts.Create(heading, key.Span),
            Hide = FindHidden(section, resume),
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

    private static ScalarNode? FindTitle(MapNode section, string usual, ResumeDraft resume)
    {
        var title = (section.Present("title") ?? section.Present("name")) as ScalarNode;
        if (title is null or { IsBlank: true } || !title.Value.Trim().Equals(usual, StringComparison.OrdinalIgnoreCase))
        {
            return title is { IsBlank: false } ? title : null;
        }

        resume.Conversion.Use(title);
        return null;
    }

    private static Node? FindHidden(MapNode section, ResumeDraft resume)
    {
        var (hidden, visible) = (section.Present("hidden"), section.Present("visible"));
        resume.Conversion.Use(hidden);
        resume.Conversion.Use(visible);
        return NodeTexts.IsTrue(hidden) ? hidden : visible is ScalarNode { Value: "false" } ? visible : null;
    }

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
        }
        else
        {
            NodeTexts.ForEach(layout, scalar => ids.Add(scalar.Value));
        }

        const string Custom = "custom.";
        return ids.Select(id => ReactiveFields.Sections.TryGetValue(id, out var known) ? known.Id
            : id.StartsWith(Custom, StringComparison.Ordinal) ? id[Custom.Length..]
            : id);
    }

    private static ImmutableArray<string> Texts(Node? list) =>
        [.. NodeTexts.Items(list).OfType<ScalarNode>().Select(scalar => scalar.Value)];
}
