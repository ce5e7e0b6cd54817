using System.Collections.Immutable;
using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.Kinds;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The language of a source, from its top.</summary>
internal static class ResumeVocabulary
{
    /// <summary>The theme's tokens that a source may name: today its name and its fonts.</summary>
    public static Shape<ThemeChoice> Theme { get; } = new("theme", _ => new())
    {
        { "name", Word, "A theme's name, as `classic`.", (theme, value) => theme with { Name = value } },
        { "accent", default(Later), "The theme's own colour." },
        { "colors", default(Later), "All its colours." },
        { "font", default(Later), "The family of all text." },
        { "fonts", FontShapes.Fonts, "The families of text, headings and code.", (theme, value) => theme with { Fonts = value } },
        { "page", default(Later), "`a4` or `letter`." },
        { "margin", default(Later), "The page's margins." },
        { "maxPages", default(Later), "How many pages it may have." },
        { "fit", default(Later), "Whether it is made to fit." },
        { "styles", default(Later), "Sizes, weights and spaces." },
        { "header", default(Later), "The head of the résumé." },
        { "section", default(Later), "Headings of sections." },
        { "bullets", default(Later), "Bulleted lists." },
        { "table", default(Later), "Sections in two columns." },
    };

    /// <summary>A whole source.</summary>
    public static Shape<ResumeDocument> Document { get; } = new("a résumé", span => new() { File = span.File })
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
        { "theme", new ThemeKind(), "How it looks.", (document, value) => document with { Theme = value.Name, Fonts = value.Fonts } },
        { "locale", Locale, "The language it is written in, a BCP 47 tag as `en` or `de-AT`.", (document, value) => document with { Locale = value }, "lang" },
        { "rules", new RulesKind(), "How severe single diagnostics are, by their codes.", (document, value) => document with { Rules = value } },
        { "meta", Anything, "Data about the file, for other tools." },
        { "$schema", Anything, "The JSON Schema that editors check against." },
        { "output", default(Later), "Settings of single formats." },
        { "extends", default(Later), "Files this one builds on." },
        { "abstract", default(Later), "Marks a file that is only built on." },
        { "variants", default(Later), "Tailored versions." },
        { "private", default(Later), "Values that must not leave the house." },
    };

    /// <summary>The keys of the standard sections.</summary>
    public static ImmutableArray<string> SectionIds { get; } =
        [.. Document.Keys.Where(key => key.Kind is ISectionKind).Select(key => key.Name)];

    private static readonly ILookup<string, string> Places = Shapes()
        .SelectMany(shape => shape.Keys.Select(key => (key.Name, shape.Path)))
        .ToLookup(place => place.Name, place => place.Path, StringComparer.Ordinal);

    /// <summary>The maps where a key belongs that is out of place; none for a key that so many have that it says nothing.</summary>
    public static ImmutableArray<string> PlacesOf(string key) => Places[key].Distinct().ToImmutableArray() is { Length: <= 3 } few ? few : [];

    /// <summary>True for a key of any map.</summary>
    public static bool IsKey(string word) => Places.Contains(word);

    /// <summary>All maps of the language, the top level first.</summary>
    public static IEnumerable<IShape> Shapes() =>
    [
        Document, BasicsShapes.Basics, PlaceKind.Map, BasicsShapes.Profile, Entries.Work, Entries.Role, Entries.Volunteer, Entries.Education, Entries.Award,
        Entries.Certificate, Entries.Publication, Entries.Skill, Entries.Language, Entries.Interest, Entries.Reference, Entries.Project,
        SectionShapes.Plan, Entries.Custom, Theme, FontShapes.Fonts, FontShapes.Family, .. RuleShapes.All,
    ];

    private static IEnumerable<Key<ResumeDocument>> Section<T>(string name, Shape<T> entry, string says, params ImmutableArray<string> formerly) where T : Entry =>
    [
        Key<ResumeDocument>.Of(name, new SectionKind<T>(name, entry), says,
            (document, section) => section.Entries.IsEmpty ? document : document with { Sections = document.Sections.Add(section) }, formerly),
    ];
}
