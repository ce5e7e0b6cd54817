using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.Kinds;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>`basics` and its profiles.</summary>
internal static class BasicsSchemas
{
    public static Shape<Profile> Profile { get; } = new("basics.profiles", _ => new())
    {
        { "network", Word, "Name of the network, e.g. `GitHub`.", (profile, value) => profile with { Network = value }, "name" },
        { "username", Word, "User name.", (profile, value) => profile with { Username = value } },
        { "url", Url, "URL of the profile.", (profile, value) => profile with { Url = value }, "link" },
        { "note", Line, "Remark shown next to it, e.g. `mostly professional`.", (profile, value) => profile with { Note = value } },
    };

    public static Shape<Basics> Basics { get; } = new("basics", _ => new(), (basics, _, context) => PhotoReader.Read(basics, context))
    {
        { "name", Word, "Full name.", (basics, value) => basics with { Name = value } },
        {
            "label", Line, "Job title, e.g. `Software engineer`.",
            (basics, value) => basics with { Label = value }, "title", "headline", "position"
        },
        { "pronouns", Word, "Pronouns, e.g. `they/them`.", (basics, value) => basics with { Pronouns = value } },
        {
            "image", Word, "Photo: the path of a PNG or JPEG file, relative to the source, or a `data:` URL.",
            (basics, value) => basics with { Image = value }, "picture", "photo"
        },
        {
            "email", Contacts("basics.email", Email), "One or more e-mail addresses.",
            (basics, value) => basics with { Emails = value }, "emails", "mail"
        },
        {
            "phone", Contacts("basics.phone", Word), "One or more phone numbers.",
            (basics, value) => basics with { Phones = value }, "phones", "telephone", "tel"
        },
        {
            "url", Contacts("basics.url", Url), "One or more web addresses.",
            (basics, value) => basics with { Urls = value }, "website", "homepage", "urls"
        },
        {
            "summary", Blocks, "Introduction: paragraphs and lists.",
            (basics, value) => basics with { Summary = value }, "about", "objective"
        },
        { "location", Place, "Place of residence.", (basics, value) => basics with { Location = value } },
        {
            "profiles", ListOf(Profile), "Accounts on social and professional networks.",
            (basics, value) => basics with { Profiles = value }, "social_networks"
        },
    };
}
