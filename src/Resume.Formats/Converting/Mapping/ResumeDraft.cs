using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Converting.Mapping;

/// <summary>A source, while it is made: `basics`, sections in their order, and settings.</summary>
internal sealed class ResumeDraft
{
    public const string Summary = "summary";

    private readonly List<SectionDraft> sections = [];

    public ResumeDraft(Conversion conversion, MapNode input)
    {
        Conversion = conversion;
        Input = input;
        Basics = new(conversion, input.Span);
        Settings = new(conversion, input.Span);
    }

    public Conversion Conversion { get; }

    /// <summary>The tree of the file.</summary>
    public MapNode Input { get; }

    public MapDraft Basics { get; }

    /// <summary>The keys of the top level that are neither `basics` nor sections.</summary>
    public MapDraft Settings { get; }

    /// <summary>The key of the file that `basics` is at.</summary>
    public ScalarNode? BasicsKey { get; set; }

    /// <summary>True once a section with this id was added.</summary>
    public bool HasSection(string id) => sections.Exists(section => section.Id == id);

    /// <summary>True for the name of a standard section.</summary>
    public static bool IsStandard(string id) => ResumeSchema.SectionIds.Contains(id, StringComparer.Ordinal);

    /// <summary>Adds a section, or its entries to those that a standard section has already.</summary>
    public void Add(SectionDraft section)
    {
        section = section with { Entries = [.. section.Entries.Where(entry => !entry.IsBlank)] };
        if (section.Entries.Count == 0 && section.Summary is null && section.Id != Summary)
        {
            return;
        }

        var same = sections.FindIndex(other => other.Id == section.Id);
        if (same < 0)
        {
            sections.Add(section);
        }
        else if (IsStandard(section.Id) || section.Id == Summary)
        {
            sections[same] = sections[same] with
            {
                Entries = [.. sections[same].Entries, .. section.Entries],
                Summary = sections[same].Summary ?? section.Summary,
            };
        }
        else
        {
            sections.Add(section with { Id = SectionNames.Free(section.Id, HasSection) });
        }
    }

    /// <summary>Puts sections in an order. Those that are not named follow, but the summary comes first.</summary>
    public void Sort(IReadOnlyList<string> ids)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Index())
        {
            places.TryAdd(id, i);
        }

        var sorted = sections.OrderBy(section => places.TryGetValue(section.ForeignId ?? section.Id, out var place) ? place
            : section.Id == Summary ? -1
            : int.MaxValue).ToList();
        sections.Clear();
        sections.AddRange(sorted);
    }

    /// <summary>The tree of the source.</summary>
    public MapNode ToMap()
    {
        var top = new MapDraft(Conversion, Input.Span);
        if (!Basics.IsEmpty)
        {
            var basics = Basics.ToMap();
            top.Append(NodeTexts.Key("basics", (BasicsKey ?? Basics.Keys.First()).Span), basics);
        }

        foreach (var section in sections.Where(section => IsStandard(section.Id) && section.Entries.Count > 0))
        {
            top.Append(NodeTexts.Key(section.Id, section.Key.Span), ToList(section.Entries, section.Key));
        }

        if (NeedsList())
        {
            // A summary without a place of its own comes first, as it does without the list.
            IEnumerable<Node> first = Basics[Summary] is not null && !HasSection(Summary)
                ? [NodeTexts.Create(Summary, sections[0].Key.Span)]
                : [];
            var items = sections.Where(section => section.Id != Summary || Basics[Summary] is not null).Select(ToItem);
            top.Append(NodeTexts.Key("sections", sections[0].Key.Span), new ListNode([.. first, .. items], Input.Span));
        }

        foreach (var (key, value) in Settings.ToMap().Members)
        {
            if (top[key.Value] is null)
            {
                top.Append(key, value);
            }
            else
            {
                Conversion.Keep(top, key, value);
            }
        }

        return top.ToMap();
    }

    // Sections without it appear in the order of their keys, after the summary.
    private bool NeedsList() =>
        sections.Exists(section => !IsPlain(section)) || sections.FindIndex(section => section.Id == Summary) > 0;

    private static bool IsPlain(SectionDraft section) =>
        section is { Title: null, Summary: null, Layout: null, IsHidden: false } && (section.Id == Summary || IsStandard(section.Id));

    private Node ToItem(SectionDraft section)
    {
        var span = section.Key.Span;
        var id = NodeTexts.Create(section.Id, span);
        if (IsPlain(section))
        {
            return id;
        }

        var item = new MapDraft(Conversion, span);
        item.Append(NodeTexts.Key("id", span), id);
        item.Add("title", section.Key, section.Title);
        item.Add(Summary, section.Key, section.Summary);
        item.Add("layout", section.Key, section.Layout is { } layout ? NodeTexts.Create(layout, span) : null);
        if (section.IsHidden)
        {
            item.Append(NodeTexts.Key("hide", span), new ScalarNode("true", ScalarStyle.Plain, span));
        }

        if (!IsStandard(section.Id) && section.Id != Summary && section.Entries.Count > 0)
        {
            item.Append(NodeTexts.Key("entries", span), ToList(section.Entries, section.Key));
        }

        return item.ToMap();
    }

    private static ListNode ToList(IEnumerable<Node> entries, ScalarNode key) => new([.. entries], key.Span);
}
