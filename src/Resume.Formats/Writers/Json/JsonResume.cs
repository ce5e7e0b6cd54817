using System.Collections.Immutable;
using System.Net.Mail;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Json;

/// <summary>A document -> JSON Resume 1.0.0. Keys have the order of its schema; sections that a source does not have are missing.</summary>
/// <param name="leftOut">Receives what the schema has no key for.</param>
/// <param name="cancellationToken">Asked for in each entry.</param>
internal sealed class JsonResume(LeftOut leftOut, CancellationToken cancellationToken)
{
    private const string SchemaAddress = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    public JsonObject Create(ResumeDocument document)
    {
        var resume = new JsonObject { ["$schema"] = SchemaAddress, ["basics"] = CreateBasics(document.Basics) };
        foreach (var (section, keys) in JsonSchemaKeys.Sections)
        {
            var entries = document.EntriesOf(section).SelectMany(JsonEntries.Split);
            Add(resume, section, JsonTexts.CreateList(entries.Select(entry => CreateEntry(entry, section, keys))));
        }

        resume["meta"] = new JsonObject { ["version"] = "v1.0.0" };
        foreach (var custom in document.ListedSections)
        {
            if (custom.Entries is { IsEmpty: false })
            {
                leftOut.Add($"sections.{custom.Id.Value}", custom.Id.Span);
            }
            else if (!custom.Summary.IsEmpty)
            {
                leftOut.Add($"sections.{custom.Id.Value}.summary", custom.Summary.Span);
            }
        }

        return resume;
    }

    private JsonObject? CreateEntry(Entry entry, string section, ImmutableArray<string> keys)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var json = new JsonObject();
        var properties = JsonEntries.Properties(entry, section).Where(property => property.Value is not null).ToList();
        foreach (var property in properties.Where(IsCarried).OrderBy(property => keys.IndexOf(property.Key)))
        {
            json[property.Key] = property.Value;
        }

        foreach (var property in properties.Where(property => !IsCarried(property)))
        {
            leftOut.Add($"{section}.{property.Key}", property.Span.File is null ? entry.Span : property.Span);
        }

        return json.Count > 0 ? json : null;

        bool IsCarried(JsonProperty property) => property.IsValid && keys.Contains(property.Key, StringComparer.Ordinal);
    }

    private JsonObject CreateBasics(Basics basics)
    {
        var json = new JsonObject();
        Add(json, "name", JsonTexts.Create(basics.Name));
        Add(json, "label", JsonTexts.Create(basics.Label));
        Add(json, "image", JsonTexts.Create(ImageAddress(basics)));
        AddFirst(json, basics.Emails, email => new("email", JsonTexts.Create(email), email.Span)
        {
            IsValid = MailAddress.TryCreate(email.Value, out var address)
                && address.Address == email.Value
                && address.Host.Contains('.', StringComparison.Ordinal),
        });
        AddFirst(json, basics.Phones, phone => new("phone", JsonTexts.Create(phone), phone.Span));
        AddFirst(json, basics.Urls, url => JsonEntries.Address("url", url));
        Add(json, "summary", JsonTexts.Create(basics.Summary));
        Add(json, "location", CreateLocation(basics.Location));
        Add(json, "profiles", JsonTexts.CreateList(basics.Profiles.Select(CreateProfile)));

        AddLeftOut("pronouns", basics.Pronouns is not null, basics.Pronouns?.Span);
        AddLeftOut("birthDate", basics.WrittenBirthDate is not null, basics.WrittenBirthDate?.Span);
        AddLeftOut("nationality", !basics.Nationality.IsEmpty, basics.Nationality.Span);
        AddLeftOut("drivingLicence", !basics.DrivingLicence.IsEmpty, basics.DrivingLicence.Span);
        AddLeftOut("workPermit", !basics.WorkPermit.IsEmpty, basics.WorkPermit.Span);
        return json;
    }

    // A file beside the source is not beside the output.
    private static string? ImageAddress(Basics basics) => basics.Photo is { } photo
        ? $"data:image/{(photo.Kind == PhotoKind.Png ? "png" : "jpeg")};base64,{Convert.ToBase64String(photo.Content.Span)}"
        : basics.Image?.Value;

    private void AddFirst(JsonObject json, ImmutableArray<ContactValue> contacts, Func<Located<string>, JsonProperty> create)
    {
        foreach (var (i, contact) in contacts.Index())
        {
            var property = create(contact.Value);
            if (i == 0)
            {
                AddValid(json, property, property.Key);
                AddLeftOut($"{property.Key}.label", contact.Label is not null, property.Span);
            }
            else
            {
                AddLeftOut($"{property.Key}[1]", true, property.Span);
            }
        }
    }

    private void AddValid(JsonObject json, JsonProperty property, string path)
    {
        if (property.IsValid)
        {
            Add(json, property.Key, property.Value);
        }
        else
        {
            AddLeftOut(path, true, property.Span);
        }
    }

    // A place that is only a text is best read as a city.
    private static JsonObject? CreateLocation(Location? place)
    {
        var json = new JsonObject();
        Add(json, "address", JsonTexts.Create(place?.Address));
        Add(json, "postalCode", JsonTexts.Create(place?.PostalCode));
        Add(json, "city", JsonTexts.Create(place?.City ?? place?.Text));
        Add(json, "countryCode", JsonTexts.Create(place?.CountryCode));
        Add(json, "region", JsonTexts.Create(place?.Region));
        return json.Count > 0 ? json : null;
    }

    private JsonObject? CreateProfile(Profile profile)
    {
        var json = new JsonObject();
        Add(json, "network", JsonTexts.Create(profile.Network));
        Add(json, "username", JsonTexts.Create(profile.Username));
        AddValid(json, JsonEntries.Address("url", profile.Url), "profiles.url");
        AddLeftOut("profiles.note", !profile.Note.IsEmpty, profile.Note.Span);
        return json.Count > 0 ? json : null;
    }

    private void AddLeftOut(string key, bool isPresent, SourceSpan? span)
    {
        if (isPresent)
        {
            leftOut.Add($"basics.{key}", span ?? default);
        }
    }

    private static void Add(JsonObject json, string key, JsonNode? value)
    {
        if (value is not null)
        {
            json[key] = value;
        }
    }
}
