using Resume.Formats.Model;
using static Resume.Formats.Reading.Schema.CommonProperties;
using static Resume.Formats.Reading.Schema.Schemas;

namespace Resume.Formats.Reading.Schema;

/// <summary>The entries of standard sections and of custom sections.</summary>
internal static class EntrySchemas
{
    public static MapSchema<Role> Role { get; } =
        new("work.roles", span => new() { Span = span }, Period<Role>(isCurrentWithoutEnd: true), ["position", "team"])
    {
        { "position", Schemas.InlineText, "Position held.", (role, value) => role with { Position = value }, "title", "jobTitle" },
        { "team", Schemas.InlineText, "Team or department.", (role, value) => role with { Team = value }, "department" },
        Dates<Role>(),
        Keys<Role>(),
    };

    public static MapSchema<Work> Work { get; } = Employer("work", "name", "Name of the employer.", "company", "employer", "organization");

    public static MapSchema<Work> Volunteer { get; } = Employer("volunteer", "organization", "Name of the organization.", "name");

    public static MapSchema<Education> Education { get; } =
        new("education", span => new() { Span = span }, Period<Education>(), ["institution", "area", "studyType"])
    {
        {
            "institution", Schemas.InlineText, "School or university.",
            (entry, value) => entry with { Institution = value }, "school", "university", "name"
        },
        {
            "area", Schemas.InlineText, "Field of study, e.g. `Computer Science`.",
            (entry, value) => entry with { Area = value }, "major", "field", "fieldOfStudy", "program", "subject"
        },
        {
            "studyType", Schemas.InlineText, "Degree, e.g. `Bachelor of Arts`.",
            (entry, value) => entry with { StudyType = value }, "degree", "qualification"
        },
        { "score", Schemas.InlineText, "Grade, e.g. `3.9/4.0`.", (entry, value) => entry with { Score = value }, "gpa", "grade" },
        { "courses", InlineTexts, "Notable courses.", (entry, value) => entry with { Courses = value } },
        { "advisor", Schemas.InlineText, "Name of the advisor.", (entry, value) => entry with { Advisor = value } },
        { "thesis", Schemas.InlineText, "Title of the thesis.", (entry, value) => entry with { Thesis = value } },
        Dates<Education>(),
        Keys<Education>(),
    };

    public static MapSchema<Award> Award { get; } = new("awards", span => new() { Span = span }, OneDate<Award>("date"), ["title"])
    {
        { "title", Schemas.InlineText, "Title of the award.", (entry, value) => entry with { Title = value }, "name" },
        {
            "awarder", Schemas.InlineText, "Person or organization that gave the award.",
            (entry, value) => entry with { Awarder = value }, "issuer"
        },
        Date<Award>(),
        Keys<Award>(),
    };

    public static MapSchema<Certificate> Certificate { get; } =
        new("certificates", span => new() { Span = span }, OneDate<Certificate>("date"), ["name"])
    {
        { "name", Schemas.InlineText, "Name of the certificate.", (entry, value) => entry with { Name = value }, "title" },
        {
            "issuer", Schemas.InlineText, "Organization that issued the certificate.",
            (entry, value) => entry with { Issuer = value }, "awarder"
        },
        {
            "expires", Schemas.Date, "Expiry date.",
            (entry, value) => entry with { Expires = value.Start, WrittenExpiry = value }, "expiry", "expiration"
        },
        Date<Certificate>(),
        Keys<Certificate>(),
    };

    public static MapSchema<Publication> Publication { get; } =
        new("publications", span => new() { Span = span }, OneDate<Publication>("releaseDate"), ["name"])
    {
        { "name", Schemas.InlineText, "Title of the publication.", (entry, value) => entry with { Name = value }, "title" },
        {
            "publisher", Schemas.InlineText, "Publisher, journal or conference.",
            (entry, value) => entry with { Publisher = value }, "journal"
        },
        { "authors", InlineTexts, "Names of the authors.", (entry, value) => entry with { Authors = value }, "author" },
        { "doi", Schemas.Doi, "DOI, e.g. `10.1145/1713072.1713079`.", (entry, value) => entry with { Doi = value } },
        Date<Publication>("releaseDate"),
        Keys<Publication>(),
    };

    public static MapSchema<Skill> Skill { get; } = new("skills", span => new() { Span = span }, Period<Skill>(), ["name", "keywords"])
    {
        {
            "name", Schemas.InlineText, "Name of a skill or of a group of skills.",
            (entry, value) => entry with { Name = value }, "label", "title"
        },
        {
            "level", Schemas.InlineText, "Level of proficiency, in your own words.",
            (entry, value) => entry with { Level = value }, "proficiency", "rating"
        },
        Date<Skill>(),
        Keys<Skill>(),
    };

    public static MapSchema<SpokenLanguage> Language { get; } =
        new("languages", span => new() { Span = span }, Period<SpokenLanguage>(), ["language"])
    {
        { "language", Schemas.InlineText, "Name of the language.", (entry, value) => entry with { Language = value }, "name" },
        {
            "fluency", Schemas.InlineText, "Level of fluency, e.g. `native` or `C1`.",
            (entry, value) => entry with { Fluency = value }, "level", "proficiency"
        },
        Date<SpokenLanguage>(),
        Keys<SpokenLanguage>(),
    };

    public static MapSchema<Interest> Interest { get; } =
        new("interests", span => new() { Span = span }, Period<Interest>(), ["name", "keywords"])
    {
        { "name", Schemas.InlineText, "Name of the interest.", (entry, value) => entry with { Name = value }, "title" },
        Date<Interest>(),
        Keys<Interest>(),
    };

    public static MapSchema<Reference> Reference { get; } =
        new("references", span => new() { Span = span }, Period<Reference>(), ["name", "reference"])
    {
        { "name", Schemas.InlineText, "Name of the person giving the reference.", (entry, value) => entry with { Name = value } },
        { "reference", Schemas.BlockText, "Text of the reference.", (entry, value) => entry with { Text = value }, "text", "quote" },
        Date<Reference>(),
        Keys<Reference>(),
    };

    public static MapSchema<Project> Project { get; } =
        new("projects", span => new() { Span = span }, Period<Project>(isCurrentWithoutEnd: true), ["name"])
    {
        { "name", Schemas.InlineText, "Name of the project.", (entry, value) => entry with { Name = value }, "title" },
        { "description", Schemas.BlockText, "Description of the project.", (entry, value) => entry with { Description = value } },
        { "roles", InlineTexts, "Roles held in the project.", (entry, value) => entry with { Roles = value } },
        { "entity", Schemas.InlineText, "Client or organization the project was for.", (entry, value) => entry with { Entity = value } },
        { "type", Schemas.InlineText, "Kind of project, e.g. `application` or `talk`.", (entry, value) => entry with { Type = value } },
        Dates<Project>(),
        Keys<Project>(hasDescription: true),
    };

    public static MapSchema<CustomEntry> Custom { get; } = new("sections.entries", span => new() { Span = span }, Period<CustomEntry>())
    {
        {
            "title", Schemas.InlineText, "Title of the entry.",
            (entry, value) => entry with { Title = value }, "name", "label", "event", "heading"
        },
        {
            "subtitle", Schemas.InlineText, "Second line of the title, e.g. a role or an organization.",
            (entry, value) => entry with { Subtitle = value },
            "organization", "company", "employer", "institution", "role", "position", "publisher", "issuer", "awarder", "venue",
            "conference"
        },
        Dates<CustomEntry>(),
        Keys<CustomEntry>(),
    };

    private static MapSchema<Work> Employer(string path, string name, string description, params string[] aliases) =>
        new(
            path,
            (Diagnostics.SourceSpan span) => new() { Span = span },
            Period<Work>(isCurrentWithoutEnd: true),
            [name, "position", "roles"])
        {
            { name, Schemas.InlineText, description, (entry, value) => (entry with { Name = value }), [.. aliases] },
            {
                "position", Schemas.InlineText, "Position held.",
                (entry, value) => (entry with { Position = value }), "title", "role", "jobTitle"
            },
            { "team", Schemas.InlineText, "Team or department.", (entry, value) => (entry with { Team = value }), "department" },
            { "description", Schemas.BlockText, "What the employer does.", (entry, value) => (entry with { Description = value }) },
            {
                "roles", ListOf(EntrySchemas.Role), "Several positions held at one employer.",
                (entry, value) => (entry with { Roles = value }), "positions"
            },
            Dates<Work>(),
            Keys<Work>(hasDescription: true),
        };
}
