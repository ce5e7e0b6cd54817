using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>RenderCV: `cv` with sections under headings of the author's choice, whose entries are known by their keys.</summary>
internal sealed class RenderCvKind : ForeignKind
{
    private static readonly FieldTable Header = new()
    {
        { "headline", "label" },
        { "label", "label" },
        { "website", "url" },
        { "photo", "image" },
        { "social_networks", "profiles" },
        { "custom_connections", AddConnections },
    };

    public override string Name => "rendercv";

    public override string Title => "RenderCV";

    public override bool Matches(MapNode root) => root["cv"] is MapNode;

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        foreach (var (key, value) in root.Members)
        {
            switch (key.Value)
            {
                case "cv" when value is MapNode cv:
                    resume.BasicsKey = key;
                    ConvertContent(cv, resume);
                    break;
                case "locale" or "locale_catalog":
                    Locales.Convert(key, (value as MapNode)?["language"], resume);
                    break;
                case "design" or "settings" or "rendercv_settings":
                    break;
                default:
                    resume.Settings.Add(key.Value, key, value);
                    break;
            }
        }
    }

    private static void ConvertContent(MapNode cv, ResumeDraft resume)
    {
        foreach (var (key, value) in cv.Members)
        {
            if (key.Value == "sections" && value is MapNode sections)
            {
                ConvertSections(sections, resume);
            }
            else
            {
                Header.AddTo(resume.Basics, new([new(key, value)], value.Span), resume.Conversion);
            }
        }
    }

    // A heading that names a standard section wins over one whose entries would fit into it.
    private static void ConvertSections(MapNode sections, ResumeDraft resume)
    {
        var taken = sections.Members
            .Select(member => SectionNames.FindStandard(member.Key.Value))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in sections.Members)
        {
            var entries = NodeTexts.Items(value).ToList();
            var heading = FindHeading(key.Value);
            var shape = RenderCvEntries.FindShape(entries);
            var named = SectionNames.FindStandard(key.Value);
            if (named == ResumeDraft.Summary && !resume.HasSection(named) && shape is RenderCvShape.Text or RenderCvShape.Bullet)
            {
                AddSummary(key, entries, heading, resume);
                continue;
            }

            var id = named is not null && RenderCvEntries.Fits(shape, named) && !resume.HasSection(named) ? named
                : RenderCvEntries.SectionOf(shape) is { } usual && !taken.Contains(usual) && !resume.HasSection(usual) ? usual
                : SectionNames.Free(SectionNames.CreateId(heading), resume.HasSection);
            resume.Add(RenderCvEntries.Convert(new(id, key)
            {
                Title = HasUsualHeading(key.Value, id) ? null : NodeTexts.Create(heading, key.Span),
            }, shape, entries, resume.Conversion));
        }
    }

    private static void AddSummary(ScalarNode key, List<Node> entries, string heading, ResumeDraft resume)
    {
        foreach (var entry in entries)
        {
            resume.Basics.Add(ResumeDraft.Summary, key, RenderCvEntries.ToText(entry));
        }

        resume.Add(new(ResumeDraft.Summary, key)
        {
            Title = HasUsualHeading(key.Value, ResumeDraft.Summary) ? null : NodeTexts.Create(heading, key.Span),
        });
    }

    // Of a custom section, none is usual.
    private static bool HasUsualHeading(string key, string id) =>
        (key == id && (ResumeDraft.IsStandard(id) || id == ResumeDraft.Summary))
        || (key, id) is ("experience", "work") or ("certifications", "certificates");

    // `selected_honors` is shown as "Selected Honors"; a heading with spaces or capitals as it is.
    private static string FindHeading(string key) =>
        key.Any(character => char.IsUpper(character) || char.IsWhiteSpace(character))
            ? key.Trim()
            : string.Join(
                ' ', key.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static void AddConnections(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        foreach (var item in NodeTexts.Items(value).OfType<MapNode>())
        {
            var profile = new MapDraft(conversion, item.Span);
            profile.Add("network", key, item["placeholder"]);
            profile.Add("url", key, item["url"]);
            if (!profile.IsEmpty)
            {
                draft.Add("profiles", key, new ListNode([profile.ToMap()], item.Span));
            }
        }
    }
}
