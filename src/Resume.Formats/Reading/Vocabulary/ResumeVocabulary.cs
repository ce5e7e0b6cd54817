using System.Collections.Immutable;
using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.Kinds;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The language of a source, from its top.</summary>
internal static class ResumeVocabulary
{
    /// <summary>A whole source.</summary>
    public static Shape<ResumeDocument> Document { get; } = new("", span => new() { File = span.File })
    {
        { "basics", BasicsShapes.Basics, "Who it is about.", (document, value) => document with { Basics = value }, "cv", "contact", "info" },
        Section("work", Entries.Work, "Employers and what one was there.", "experience", "employment", "jobs"),
        Section("volunteer", Entries.Volunteer, "Work without pay.", "volunteering"),
        Section("education", Entries.Education, "Schools and degrees.", "studies"),
        Section("awards", Entries.Award, "Awards and honours.", "honors", "recognition"),
        Section("certificates", Entries.Certificate, "Certificates.", "certifications"),
        Section("publications", Entries.Publication, "Papers, books, articles.", "writing"),
        Section("skills", Entries.Skill, "What one can do.", "technologies"),
        Section("languages", Entries.Language, "Languages one speaks."),
        Section("interests", Entries.Interest, "What one likes to do.", "hobbies"),
        Section("references", Entries.Reference, "Who speaks for one.", "testimonials"),
        Section("projects", Entries.Project, "Projects.", "portfolio"),
        { "sections", ListOf(new SectionShapes.PlanKind()), "The order and dressing of sections, and sections of one's own.", (document, value) => document with { Plan = value } },
        { "theme", new ThemeKind(), "How it looks.", (document, value) => document with { Theme = value } },
        { "locale", Locales, "The language of headings and dates, a BCP 47 tag as `en` or `de-AT`; of a list, each has outputs of its own.", (document, value) => document with { Locales = value }, "lang", "locales" },
        { "output", new OutputKind(), "How single formats are written.", (document, value) => document with { Output = value } },
        { "rules", new RulesKind(), "How severe single diagnostics are, by their codes.", (document, value) => document with { Rules = value } },
        { "meta", Anything, "Data about the file, for other tools." },
        { "$schema", Anything, "The JSON Schema that editors check against." },
        { "extends", default(Later), "Files this one builds on." },
        { "abstract", default(Later), "Marks a file that is only built on." },
        { "variants", default(Later), "Tailored versions." },
        { "private", default(Later), "Values that must not leave the house." },
    };

    /// <summary>The keys of the standard sections.</summary>
    public static ImmutableArray<string> SectionIds { get; } =
        [.. Document.Keys.Where(key => key.Kind is ISectionKind).Select(key => key.Name)];

    private static readonly ILookup<string, string> Places = PlacesIn(Content());

    // A theme and its maps have words of texts: `title`, `label`, `size`. They are asked where no text has the key.
    private static readonly ILookup<string, string> PlacesOfSettings = PlacesIn(Settings());

    /// <summary>The maps where a key belongs that is out of place; none for a key that so many have that it says nothing.</summary>
    public static ImmutableArray<string> PlacesOf(string key) =>
        (Places.Contains(key) ? Places : PlacesOfSettings)[key].Distinct().ToImmutableArray() is { Length: <= 3 } few ? few : [];

    /// <summary>True for a key of a map that holds texts.</summary>
    public static bool IsKey(string word) => Places.Contains(word);

    /// <summary>All maps of the language, the top level first.</summary>
    public static IEnumerable<IShape> Shapes() => Content().Concat(Settings());

    private static IEnumerable<IShape> Content() =>
    [
        Document, BasicsShapes.Basics, PlaceKind.Map, BasicsShapes.Profile, Entries.Work, Entries.Role, Entries.Volunteer, Entries.Education, Entries.Award,
        Entries.Certificate, Entries.Publication, Entries.Skill, Entries.Language, Entries.Interest, Entries.Reference, Entries.Project,
        SectionShapes.Plan, Entries.Custom,
    ];

    private static IEnumerable<IShape> Settings() =>
        [ThemeKind.Map, FontShapes.Fonts, FontShapes.Family, .. ThemeShapes.All, .. OutputKind.Known.Select(known => known.Shape), .. RuleShapes.All];

    private static ILookup<string, string> PlacesIn(IEnumerable<IShape> shapes) => shapes
        .SelectMany(shape => shape.Keys.Select(key => (key.Name, shape.Path)))
        .ToLookup(place => place.Name, place => place.Path, StringComparer.Ordinal);

    private static IEnumerable<Key<ResumeDocument>> Section<T>(string name, Shape<T> entry, string says, params ImmutableArray<string> formerly) where T : Entry =>
    [
        Key<ResumeDocument>.Of(name, new SectionKind<T>(name, entry), says,
            (document, section) => section.Entries.IsEmpty ? document : document with { Sections = document.Sections.Add(section) }, formerly),
    ];
}
