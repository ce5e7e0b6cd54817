using Resume.Formats.Model;
using static Resume.Formats.Reading.Vocabulary.Kinds;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>`basics` and what it holds.</summary>
internal static class BasicsShapes
{
    public static Shape<Profile> Profile { get; } = new("basics.profiles", _ => new())
    {
        { "network", Word, "The network, as `GitHub`.", (profile, value) => profile with { Network = value }, "name" },
        { "username", Word, "What one is called there.", (profile, value) => profile with { Username = value } },
        { "url", Url, "The profile's address.", (profile, value) => profile with { Url = value }, "link" },
        { "note", Line, "A remark to show beside it, as `mostly professional`.", (profile, value) => profile with { Note = value } },
    };

    public static Shape<Basics> Basics { get; } = new("basics", _ => new(), (basics, _, context) => PhotoReader.Read(basics, context))
    {
        { "name", Word, "Whose résumé it is.", (basics, value) => basics with { Name = value } },
        { "label", Line, "What one is, as `Software engineer`.", (basics, value) => basics with { Label = value }, "title", "headline", "position" },
        { "pronouns", Word, "As `they/them`.", (basics, value) => basics with { Pronouns = value } },
        { "image", Word, "A PNG or JPEG beside the source, or a `data:` URL.", (basics, value) => basics with { Image = value }, "picture", "photo" },
        { "email", Contacts("basics.email", Email), "E-mail addresses: a text, or a list.", (basics, value) => basics with { Emails = value }, "emails", "mail" },
        { "phone", Contacts("basics.phone", Word), "Phone numbers: a text, or a list.", (basics, value) => basics with { Phones = value }, "phones", "telephone", "tel" },
        { "url", Contacts("basics.url", Url), "Web addresses: a text, or a list.", (basics, value) => basics with { Urls = value }, "website", "homepage", "urls" },
        { "summary", Blocks, "The introduction: paragraphs and lists.", (basics, value) => basics with { Summary = value }, "about", "objective" },
        { "location", Place, "Where one lives.", (basics, value) => basics with { Location = value } },
        { "profiles", ListOf(Profile), "Accounts on networks.", (basics, value) => basics with { Profiles = value }, "social_networks" },
    };
}
