using System.Collections.Immutable;
using Resume.Formats.Model;
using static Resume.Formats.Reading.Schema.Schemas;

namespace Resume.Formats.Reading.Schema;

/// <summary>The schema of a source, starting at the top level.</summary>
internal static class ResumeSchema
{
    /// <summary>The top level of a source.</summary>
    public static MapSchema<ResumeDocument> Document { get; } = new("", span => new() { File = span.File }, SourceStyle.Read)
    {
        {
            "basics", BasicsSchemas.Basics, "Name, contacts and introduction.",
            (document, value) => document with { Basics = value },
            "cv", "contact", "contacts", "info", "personal", "personalInfo", "personalInformation", "personalDetails", "person", "me"
        },
        Section(
            "work", EntrySchemas.Work, "Employers and positions.",
            "experience", "experiences", "employment", "jobs", "workExperience", "workHistory", "career"),
        Section("volunteer", EntrySchemas.Volunteer, "Volunteer work.", "volunteering", "volunteerWork"),
        Section("education", EntrySchemas.Education, "Schools and degrees.", "studies", "educations", "schools"),
        Section("awards", EntrySchemas.Award, "Awards and honours.", "honors", "honours", "recognition", "achievements"),
        Section("certificates", EntrySchemas.Certificate, "Certificates.", "certifications", "licenses"),
        Section("publications", EntrySchemas.Publication, "Papers, books and articles.", "writing", "papers"),
        Section("skills", EntrySchemas.Skill, "Skills.", "technologies", "skillset", "expertise"),
        Section("languages", EntrySchemas.Language, "Spoken languages.", "spokenLanguages"),
        Section("interests", EntrySchemas.Interest, "Interests and hobbies.", "hobbies"),
        Section("references", EntrySchemas.Reference, "References from other people.", "testimonials", "referees", "recommendations"),
        Section("projects", EntrySchemas.Project, "Projects.", "portfolio"),
        {
            "sections", ListOf(new SectionSettingsSchemas.SectionSettingsSchema()), "Section order and presentation, and custom sections.",
            (document, value) => document with { ListedSections = value }
        },
        {
            "theme", new ThemeSchema(), "Theme: fonts, colours, spacing and page layout.",
            (document, value) => document with { Theme = value }, "style", "design", "template"
        },
        { "dates", SourceStyle.Dates, "How dates are written. Overrides `theme.dates`." },
        { "location", SourceStyle.Location, "How locations are written. Overrides `theme.location`." },
        { "links", SourceStyle.Links, "The addresses of links on paper. Overrides `theme.links`." },
        {
            "locale", Locales,
            "Language of headings and dates: a BCP 47 tag, e.g. `en` or `de-AT`, or a list with one set of outputs each.",
            (document, value) => document with { Locales = value }, "lang", "locales", "language"
        },
        { "output", new OutputSchema(), "Per-format settings.", (document, value) => document with { Output = value } },
        {
            "rules", new RulesSchema(), "Severity of individual diagnostics, by code.",
            (document, value) => document with { Rules = value }
        },
        { "meta", Ignored, "Metadata for other tools." },
        { "$schema", Ignored, "JSON Schema that editors use for checks and completion." },
        {
            "extends", ExtendsSchema.Instance,
            "The file that this file extends, or a list of files. With a `?` at the end of its path, a file may be missing."
        },
        {
            "abstract", YesOrNo, "`true` for a file that others extend: it has no outputs of its own.",
            (document, value) => document with { IsAbstract = value }, "isAbstract"
        },
        {
            "variants", new VariantsSchema(),
            "Tailored versions, each with its own outputs: a map of their names; `default: false` builds only them.",
            (document, _) => document, "versions", "variant"
        },
        {
            "private", new PrivateSchema(), "Paths of values that a variant with `omit: [private]` leaves out.",
            (document, _) => document
        },
    };

    /// <summary>The names of the standard sections.</summary>
    public static ImmutableArray<string> SectionIds { get; } =
        [.. Document.Properties.Where(key => key.Schema is ISectionSchema).Select(key => key.Name)];

    private static readonly ILookup<string, string> Places = PlacesIn(Content());

    // Settings share names with content, such as `title` and `label`. They are searched only if no content has the key.
    private static readonly ILookup<string, string> PlacesOfSettings = PlacesIn(Settings());

    /// <summary>
    /// The maps that have a property of this name and that a key of another map may be meant for; none if there are more than three, which
    /// would not help. What is true of an entry cannot move to another section, unless the key is what names the entries there.
    /// </summary>
    public static ImmutableArray<string> PlacesOf(string key, IMapSchema from)
    {
        var places = (Places.Contains(key) ? Places : PlacesOfSettings)[key].Distinct(StringComparer.Ordinal);
        ImmutableArray<string> near = [.. IsEntry(from) ? places.Where(place => CanHold(place, key, from)) : places];
        return near.Length <= 3 ? near : [];
    }

    private static bool CanHold(string place, string key, IMapSchema entry) =>
        place.StartsWith(entry.Path + ".", StringComparison.Ordinal)
        || Content().Any(shape => shape.Path == place && IsEntry(shape) && shape.Names.Contains(key, StringComparer.Ordinal));

    /// <summary>True for the name of a property of content, not of settings.</summary>
    public static bool IsKey(string word) => Places.Contains(word);

    /// <summary>All maps of the schema, the top level first.</summary>
    public static IEnumerable<IMapSchema> AllMaps() => Content().Concat(Settings());

    private static bool IsEntry(IMapSchema shape) => shape.Properties.Any(property => property.Name == "highlights");

    private static IEnumerable<IMapSchema> Content() =>
    [
        Document, BasicsSchemas.Basics, LocationSchema.Map, BasicsSchemas.Profile,
        EntrySchemas.Work, EntrySchemas.Role, EntrySchemas.Volunteer, EntrySchemas.Education, EntrySchemas.Award,
        EntrySchemas.Certificate, EntrySchemas.Publication, EntrySchemas.Skill, EntrySchemas.Language,
        EntrySchemas.Interest, EntrySchemas.Reference, EntrySchemas.Project,
        SectionSettingsSchemas.Item, EntrySchemas.Custom,
    ];

    private static IEnumerable<IMapSchema> Settings() =>
    [
        ThemeSchema.Map, FontSchemas.Fonts, FontSchemas.Family, .. TokenSchemas.All,
        .. OutputSchema.Known.Select(known => known.Shape), .. RuleSchemas.All, VariantsSchema.Variant,
    ];

    private static ILookup<string, string> PlacesIn(IEnumerable<IMapSchema> shapes) => shapes
        .SelectMany(shape => shape.Properties.Select(key => (key.Name, shape.Path)))
        .ToLookup(place => place.Name, place => place.Path, StringComparer.Ordinal);

    private static IEnumerable<Property<ResumeDocument>> Section<T>(
        string name, MapSchema<T> entry, string description, params ImmutableArray<string> aliases) where T : Entry =>
    [
        Property<ResumeDocument>.Create(name, new SectionSchema<T>(name, entry), description,
            (document, section) => section.Entries.IsEmpty
                ? document
                : document with { Sections = document.Sections.Add(section) },
            aliases),
    ];
}
