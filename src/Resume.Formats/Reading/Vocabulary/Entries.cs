using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.EveryEntry;
using static Resume.Formats.Reading.Vocabulary.Kinds;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The entries of the standard sections and of one's own.</summary>
internal static class Entries
{
    public static Shape<Role> Role { get; } = new("work.roles", span => new() { Span = span }, Period<Role>(goesOn: true), ["position", "team"])
    {
        { "position", Line, "What one was there.", (role, value) => role with { Position = value }, "title", "jobTitle" },
        { "team", Line, "The team or department.", (role, value) => role with { Team = value }, "department" },
        Dates<Role>(),
        Keys<Role>(),
    };

    public static Shape<Work> Work { get; } = Employer("work", "name", "The employer.", "company", "employer", "organization");

    public static Shape<Work> Volunteer { get; } = Employer("volunteer", "organization", "The organization.", "name");

    public static Shape<Education> Education { get; } = new("education", span => new() { Span = span }, Period<Education>(), ["institution", "area", "studyType"])
    {
        { "institution", Line, "The school or university.", (entry, value) => entry with { Institution = value }, "school", "university", "name" },
        { "area", Line, "What was studied, as `Computer Science`.", (entry, value) => entry with { Area = value }, "major", "field" },
        { "studyType", Line, "The degree, as `Bachelor of Arts`.", (entry, value) => entry with { StudyType = value }, "degree" },
        { "score", Line, "The grade, as `3.9/4.0`.", (entry, value) => entry with { Score = value }, "gpa", "grade" },
        { "courses", Lines, "Courses worth naming.", (entry, value) => entry with { Courses = value } },
        { "advisor", Line, "Who advised.", (entry, value) => entry with { Advisor = value } },
        { "thesis", Line, "The title of the thesis.", (entry, value) => entry with { Thesis = value } },
        Dates<Education>(),
        Keys<Education>(),
    };

    public static Shape<Award> Award { get; } = new("awards", span => new() { Span = span }, OneDate<Award>("date"), ["title"])
    {
        { "title", Line, "What it is called.", (entry, value) => entry with { Title = value }, "name" },
        { "awarder", Line, "Who gave it.", (entry, value) => entry with { Awarder = value }, "issuer" },
        Date<Award>(),
        Keys<Award>(),
    };

    public static Shape<Certificate> Certificate { get; } = new("certificates", span => new() { Span = span }, OneDate<Certificate>("date"), ["name"])
    {
        { "name", Line, "What it is called.", (entry, value) => entry with { Name = value }, "title" },
        { "issuer", Line, "Who issued it.", (entry, value) => entry with { Issuer = value }, "awarder" },
        { "expires", Kinds.Date, "Until when it is valid.", (entry, value) => entry with { Expires = value }, "expiry", "expiration" },
        Date<Certificate>(),
        Keys<Certificate>(),
    };

    public static Shape<Publication> Publication { get; } = new("publications", span => new() { Span = span }, OneDate<Publication>("releaseDate"), ["name"])
    {
        { "name", Line, "Its title.", (entry, value) => entry with { Name = value }, "title" },
        { "publisher", Line, "Who published it: a journal, a conference, a house.", (entry, value) => entry with { Publisher = value }, "journal" },
        { "authors", Lines, "Who wrote it.", (entry, value) => entry with { Authors = value }, "author" },
        { "doi", Word, "Its DOI, as `10.1145/1713072.1713079`.", (entry, value) => entry with { Doi = value } },
        Date<Publication>("releaseDate"),
        Keys<Publication>(),
    };

    public static Shape<Skill> Skill { get; } = new("skills", span => new() { Span = span }, Period<Skill>(), ["name", "keywords"])
    {
        { "name", Line, "A skill, or a group of them.", (entry, value) => entry with { Name = value }, "label", "title" },
        { "level", Line, "How well, in words of one's own.", (entry, value) => entry with { Level = value } },
        Date<Skill>(),
        Keys<Skill>(),
    };

    public static Shape<SpokenLanguage> Language { get; } = new("languages", span => new() { Span = span }, Period<SpokenLanguage>(), ["language"])
    {
        { "language", Line, "A language one speaks.", (entry, value) => entry with { Language = value }, "name" },
        { "fluency", Line, "How well, as `native` or `C1`.", (entry, value) => entry with { Fluency = value }, "level" },
        Date<SpokenLanguage>(),
        Keys<SpokenLanguage>(),
    };

    public static Shape<Interest> Interest { get; } = new("interests", span => new() { Span = span }, Period<Interest>(), ["name", "keywords"])
    {
        { "name", Line, "What one likes to do.", (entry, value) => entry with { Name = value }, "title" },
        Date<Interest>(),
        Keys<Interest>(),
    };

    public static Shape<Reference> Reference { get; } = new("references", span => new() { Span = span }, Period<Reference>(), ["name", "reference"])
    {
        { "name", Line, "Who speaks for one.", (entry, value) => entry with { Name = value } },
        { "reference", Blocks, "What they say.", (entry, value) => entry with { Text = value }, "text", "quote" },
        Date<Reference>(),
        Keys<Reference>(),
    };

    public static Shape<Project> Project { get; } = new("projects", span => new() { Span = span }, Period<Project>(goesOn: true), ["name"])
    {
        { "name", Line, "What it is called.", (entry, value) => entry with { Name = value }, "title" },
        { "description", Blocks, "What it is.", (entry, value) => entry with { Description = value } },
        { "roles", Lines, "What one was in it.", (entry, value) => entry with { Roles = value } },
        { "entity", Line, "Whom it was for.", (entry, value) => entry with { Entity = value } },
        { "type", Line, "What kind of project, as `application` or `talk`.", (entry, value) => entry with { Type = value } },
        Dates<Project>(),
        Keys<Project>(),
    };

    public static Shape<CustomEntry> Custom { get; } = new("sections.entries", span => new() { Span = span }, Period<CustomEntry>())
    {
        { "title", Line, "What it is.", (entry, value) => entry with { Title = value }, "name", "label" },
        { "subtitle", Line, "What one was there, or what more there is to its title.", (entry, value) => entry with { Subtitle = value } },
        Dates<CustomEntry>(),
        Keys<CustomEntry>(),
    };

    private static Shape<Work> Employer(string path, string name, string says, params string[] formerly) =>
        new(path, span => new() { Span = span }, Period<Work>(goesOn: true), [name, "position", "roles"])
        {
            { name, Line, says, (entry, value) => entry with { Name = value }, [.. formerly] },
            { "position", Line, "What one was there.", (entry, value) => entry with { Position = value }, "title", "role", "jobTitle" },
            { "team", Line, "The team or department.", (entry, value) => entry with { Team = value }, "department" },
            { "description", Blocks, "What the employer does.", (entry, value) => entry with { Description = value } },
            { "roles", ListOf(Role), "Several positions under one employer.", (entry, value) => entry with { Roles = value }, "positions" },
            Dates<Work>(),
            Keys<Work>(),
        };
}
