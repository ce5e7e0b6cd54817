using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>
/// The schema.org description of a document's person, for search engines. Only facts from the source; nothing is inferred.
/// </summary>
internal static class JsonLd
{
    // Escapes `<`, `>`, `&`, quotes and line separators, so that no text can end the script element.
    private static readonly JsonSerializerOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A `Person` as JSON-LD 1.1 on one line, for a `script` element.</summary>
    public static string Render(ResumeDocument document)
    {
        var basics = document.Basics;
        var person = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Person",
        };

        Add(person, "name", [basics.Name.Value]);
        Add(person, "jobTitle", [basics.Label.OneLine]);
        Add(person, "description", basics.Summary.Blocks.OfType<Paragraph>().Take(1).Select(paragraph => paragraph.Text.OneLine));
        Add(person, "email", basics.Emails.Select(email => email.Value.Value));
        Add(person, "telephone", basics.Phones.Select(phone => phone.Value.Value));
        Add(person, "url", basics.Urls.Select(url => Web(url.Value)));
        Add(person, "sameAs", basics.Profiles.Select(profile => Web(profile.Url)));
        Add(person, "address", [Address(basics.Location)]);
        Add(person, "worksFor", Entries<Work>(document, "work").Where(IsPresent)
            .Select(work => Named("Organization", work.Name, work.Url)));
        Add(person, "alumniOf", Entries<Education>(document, "education")
            .Where(entry => entry.Period is { End: not null } or { EndWords: not null })
            .Select(entry => Named("EducationalOrganization", entry.Institution, entry.Url)));
        Add(person, "award", Entries<Award>(document, "awards").Select(award => award.Title.OneLine));
        Add(person, "hasCredential", Entries<Certificate>(document, "certificates")
            .Select(entry => Named("EducationalOccupationalCredential", entry.Name, entry.Url)));
        Add(person, "knowsLanguage", Entries<SpokenLanguage>(document, "languages").Select(entry => entry.Language.OneLine));
        Add(person, "knowsAbout", Entries<Skill>(document, "skills").Select(skill => skill.Name.OneLine));
        return person.ToJsonString(Safe);
    }

    private static IEnumerable<T> Entries<T>(ResumeDocument document, string section) =>
        document.Sections.Where(each => each.Id == section).SelectMany(each => each.Entries).OfType<T>();

    private static bool IsPresent(Work work) => work.Period?.IsPresent == true || work.Roles.Any(role => role.Period?.IsPresent == true);

    private static JsonObject? Address(Location? location)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        Add(address, "streetAddress", [location?.Address?.Value ?? ""]);
        Add(address, "postalCode", [location?.PostalCode?.Value ?? ""]);
        Add(address, "addressLocality", [location?.City?.Value ?? ""]);
        Add(address, "addressRegion", [location?.Region?.Value ?? ""]);
        Add(address, "addressCountry", [location?.CountryCode?.Value ?? ""]);
        return address.Count > 1 ? address : null;
    }

    private static JsonObject? Named(string type, InlineText name, Located<string>? url)
    {
        var thing = new JsonObject { ["@type"] = type };
        Add(thing, "name", [name.OneLine]);
        Add(thing, "url", [Web(url)]);
        return name.IsEmpty ? null : thing;
    }

    // A JSON source may have any text as a URL.
    private static string Web(Located<string>? url) => url is { } address && LinkTargets.IsWeb(address.Value) ? address.Value : "";

    private static void Add(JsonObject thing, string key, IEnumerable<string> words) =>
        Add(thing, key, words.Select(InvisibleCharacters.RemoveLineBreaking).Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(word => (JsonNode?)JsonValue.Create(word)));

    // A single value is not wrapped in a list.
    private static void Add(JsonObject thing, string key, IEnumerable<JsonNode?> values)
    {
        var present = values.OfType<JsonNode>().ToArray();
        if (present.Length > 0)
        {
            thing[key] = present.Length == 1 ? present[0] : new JsonArray(present);
        }
    }
}
