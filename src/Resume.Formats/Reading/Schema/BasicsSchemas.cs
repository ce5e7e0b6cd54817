using Resume.Formats.Model;
using static Resume.Formats.Reading.Schema.Schemas;

namespace Resume.Formats.Reading.Schema;

/// <summary>`basics` and its profiles.</summary>
internal static class BasicsSchemas
{
    public static MapSchema<Profile> Profile { get; } = new("basics.profiles", _ => new(), Usernames.Complete)
    {
        { "network", Schemas.String, "Name of the network, e.g. `GitHub`.", (profile, value) => profile with { Network = value }, "name" },
        { "username", Schemas.String, "User name.", (profile, value) => profile with { Username = value } },
        { "url", Url, "URL of the profile.", (profile, value) => profile with { Url = value }, "link" },
        {
            "note", Schemas.InlineText, "Remark shown next to it, e.g. `mostly professional`.",
            (profile, value) => profile with { Note = value }
        },
        { "id", Schemas.Value, "Identifier used in paths.", (profile, _) => profile },
        TagsSchema.Property<Profile>(),
        CommonProperties.Hide<Profile>((profile, value) => profile with { Hide = value }),
    };

    public static MapSchema<Basics> Basics { get; } = new("basics", _ => new(), (basics, _, context) => PhotoReader.Read(basics, context))
    {
        { "name", Schemas.String, "Full name.", (basics, value) => basics with { Name = value } },
        {
            "label", Schemas.InlineText, "Job title, e.g. `Software engineer`.",
            (basics, value) => basics with { Label = value }, "title", "headline", "position"
        },
        { "pronouns", Schemas.String, "Pronouns, e.g. `they/them`.", (basics, value) => basics with { Pronouns = value } },
        {
            "image", Schemas.Value,
            "Photo: the path of a PNG or JPEG file, relative to the source, or a `data:` URL. Its metadata, such as its position, is left out.",
            (basics, value) => basics with { Image = value }, "picture", "photo"
        },
        {
            "email", Contacts("basics.email", Email), "One or more e-mail addresses.",
            (basics, value) => basics with { Emails = value }, "emails", "mail"
        },
        {
            "phone", Contacts("basics.phone", Phone), "One or more phone numbers.",
            (basics, value) => basics with { Phones = value }, "phones", "telephone", "tel"
        },
        {
            "url", Contacts("basics.url", Url), "One or more web addresses.",
            (basics, value) => basics with { Urls = value }, "website", "homepage", "urls"
        },
        {
            "summary", Schemas.BlockText, "Introduction: paragraphs and lists.",
            (basics, value) => basics with { Summary = value }, "about", "objective"
        },
        { "location", Schemas.Location, "Place of residence.", (basics, value) => basics with { Location = value } },
        {
            "profiles", ListOf(Profile, ListLimit.Contacts), "Accounts on social and professional networks.",
            (basics, value) => basics with { Profiles = value }, "social_networks"
        },
        {
            "birthDate", Schemas.Date, "Date of birth, for countries where employers expect it.",
            (basics, value) => basics with { BirthDate = value.Start, WrittenBirthDate = value }, "dateOfBirth", "birthday", "dob"
        },
        {
            "nationality", Schemas.InlineText, "Nationality or nationalities.",
            (basics, value) => basics with { Nationality = value }, "citizenship", "nationalities"
        },
        {
            "drivingLicence", Schemas.InlineText, "Classes of the driving licence, e.g. `B, BE`.",
            (basics, value) => basics with { DrivingLicence = value }, "drivingLicense", "driversLicense", "driverLicense"
        },
        {
            "workPermit", Schemas.InlineText, "Right to work, e.g. `EU Blue Card until 2028`.",
            (basics, value) => basics with { WorkPermit = value }, "visa", "workAuthorization", "residencePermit"
        },
    };
}
