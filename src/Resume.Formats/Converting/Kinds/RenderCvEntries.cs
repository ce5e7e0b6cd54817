using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>The types of entries of RenderCV. All entries of a section have one type.</summary>
internal enum RenderCvShape
{
    Text,
    Bullet,
    OneLine,
    Normal,
    Education,
    Experience,
    Publication,
}

/// <summary>The entries of RenderCV's sections.</summary>
internal static class RenderCvEntries
{
    private static readonly string[] Bullets = ["bullet", "number", "reversed_number"];

    private static readonly FieldTable Dated = new() { { "start_date", "startDate" }, { "end_date", "endDate" } };

    private static readonly FieldTable Work = new() { { "company", "name" }, Dated };
    private static readonly FieldTable Education = new() { { "degree", "studyType" }, Dated };
    private static readonly FieldTable Publication = new() { { "title", "name" }, { "journal", "publisher" }, { "date", "releaseDate" } };
    private static readonly FieldTable Award = new() { { "name", "title" }, Dated };
    private static readonly FieldTable Entry = Dated;

    private static readonly FieldTable CustomEntry = new()
    {
        { "name", "title" }, { "company", "title" }, { "institution", "title" }, { "position", "subtitle" }, { "degree", "subtitle" },
        { "area", "summary" }, { "journal", "subtitle" }, { "authors", AddAuthors }, { "doi", AddDoi }, Dated,
    };

    private static readonly FieldTable LabelledEntry = new() { { "label", "title" }, { "details", "summary" } };
    private static readonly FieldTable Language = new() { { "label", "language" }, { "details", "fluency" } };
    private static readonly FieldTable Skill = new() { { "label", "name" }, { "details", AddDetails } };
    private static readonly FieldTable LabelledAward = new() { { "label", "title" }, { "details", "summary" } };
    private static readonly FieldTable LabelledName = new() { { "label", "name" }, { "details", "summary" } };

    /// <summary>The type of the entries.</summary>
    public static RenderCvShape FindShape(IReadOnlyList<Node> entries) => (entries.Count == 0 ? null : entries[0]) switch
    {
        MapNode map when map["institution"] is not null => RenderCvShape.Education,
        MapNode map when map["company"] is not null => RenderCvShape.Experience,
        MapNode map when map["authors"] is not null => RenderCvShape.Publication,
        MapNode map when map["label"] is not null => RenderCvShape.OneLine,
        MapNode map when Bullets.Any(bullet => map[bullet] is not null) => RenderCvShape.Bullet,
        MapNode => RenderCvShape.Normal,
        _ => RenderCvShape.Text,
    };

    /// <summary>The standard section that such entries are usually in, or null.</summary>
    public static string? SectionOf(RenderCvShape shape) => shape switch
    {
        RenderCvShape.Education => "education",
        RenderCvShape.Experience => "work",
        RenderCvShape.Publication => "publications",
        _ => null,
    };

    /// <summary>True if such entries can be those of a standard section.</summary>
    public static bool Fits(RenderCvShape shape, string section) => shape switch
    {
        RenderCvShape.Education => section is "education",
        RenderCvShape.Experience => section is "work" or "volunteer",
        RenderCvShape.Publication => section is "publications",
        RenderCvShape.Normal => section is "work" or "projects" or "awards" or "certificates" or "skills" or "interests",
        RenderCvShape.OneLine => section is "skills" or "languages" or "interests" or "awards" or "certificates",
        _ => section is "skills" or "languages" or "interests" or "awards" or "certificates",
    };

    /// <summary>The section with its entries.</summary>
    public static SectionDraft Convert(SectionDraft section, RenderCvShape shape, IReadOnlyList<Node> entries, Conversion conversion)
    {
        // A section of which only the heading is written.
        if (entries.Count == 0)
        {
            return section;
        }

        var isStandard = ResumeDraft.IsStandard(section.Id);
        if (shape == RenderCvShape.Text && !isStandard)
        {
            return section with { Summary = ToParagraphs(entries, conversion) };
        }

        var table = (section.Id, shape) switch
        {
            ("volunteer", _) => new FieldTable { { "company", "organization" }, Dated },
            ("work", _) => Work,
            ("education", _) => Education,
            ("publications", _) => Publication,
            ("languages", _) => Language,
            ("skills", RenderCvShape.OneLine) => Skill,
            ("awards", RenderCvShape.OneLine) => LabelledAward,
            ("awards", _) => Award,
            (_, RenderCvShape.OneLine) when isStandard => LabelledName,
            (_, RenderCvShape.OneLine) => LabelledEntry,
            _ when isStandard => Entry,
            _ => CustomEntry,
        };
        return section with
        {
            Layout = shape == RenderCvShape.OneLine && !isStandard ? "table" : null,
            Entries = [.. entries.Select(entry => WithOneDate(table.Convert(ToText(entry), conversion), section.Id, conversion))],
        };
    }

    /// <summary>The text of a bullet; another entry as it is.</summary>
    public static Node ToText(Node entry) =>
        entry is MapNode { Members: [var only] } && Bullets.Contains(only.Key.Value) ? only.Value : entry;

    private static ScalarNode ToParagraphs(IReadOnlyList<Node> entries, Conversion conversion)
    {
        foreach (var entry in entries)
        {
            conversion.Use(entry);
        }

        return NodeTexts.Create(string.Join("\n\n", entries.Select(NodeTexts.Find).OfType<string>()), entries[0].Span);
    }

    // An award or a certificate has one date.
    private static Node WithOneDate(Node entry, string section, Conversion conversion)
    {
        if (section is not ("awards" or "certificates")
            || entry is not MapNode map
            || (map.Present("startDate") ?? map.Present("endDate")) is null)
        {
            return entry;
        }

        string[] dates = [.. new[] { map["startDate"], map["endDate"] }.Select(NodeTexts.Find).OfType<string>()];
        var draft = new MapDraft(conversion, map.Span);
        foreach (var (key, value) in map.Members)
        {
            if (key.Value is "startDate" or "endDate")
            {
                conversion.Use(value);
                var isFirst = draft["date"] is null && map.Present("date") is null;
                draft.Add("date", key, isFirst ? NodeTexts.Create(string.Join(" – ", dates), key.Span) : null);
            }
            else
            {
                draft.Add(key.Value, key, value);
            }
        }

        return draft.ToMap();
    }

    // `Python, C++, SQL` as keywords; a sentence as text.
    private static void AddDetails(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        if (NodeTexts.Find(value) is not { } text || KeywordList.Split(text) is not { Length: > 1 } words)
        {
            draft.Add("summary", key, value);
            return;
        }

        conversion.Use(value);
        draft.Add("keywords", key, new ListNode([.. words.Select(word => NodeTexts.Create(word, value.Span))], value.Span));
    }

    private static void AddAuthors(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        conversion.Use(value);
        var authors = string.Join(", ", NodeTexts.Items(value).Select(NodeTexts.Find).OfType<string>());
        draft.Add("summary", key, NodeTexts.Create(authors, value.Span));
    }

    private static void AddDoi(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        if (NodeTexts.Find(value) is { } doi)
        {
            conversion.Use(value);
            var address = doi.StartsWith("http", StringComparison.Ordinal) ? doi : $"https://doi.org/{doi}";
            draft.Add("url", key, NodeTexts.Create(address, value.Span));
        }
    }
}
