using System.Text;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Json;

/// <summary>Entries -> their values by key, including keys that JSON Resume does not have.</summary>
internal static class JsonEntries
{
    private const string Resolver = "https://doi.org/";

    /// <summary>An employer with several positions -> an entry for each position; the first has what is said of the employer.</summary>
    public static IEnumerable<Entry> Split(Entry entry)
    {
        if (entry is not Work { Roles.IsEmpty: false } work)
        {
            return [entry];
        }

        return work.Roles.Select((role, i) => (Entry)(work with
        {
            Span = role.Span,
            Roles = [],
            Position = role.Position.IsEmpty ? work.Position : role.Position,
            Team = role.Team.IsEmpty ? work.Team : role.Team,
            Location = role.Location ?? work.Location,
            Url = role.Url ?? work.Url,
            Period = role.Period ?? work.Period,
            Description = i == 0 ? work.Description : BlockText.Empty,
            Summary = i == 0 ? Join(work.Summary, role.Summary) : role.Summary,
            Highlights = i == 0 ? [.. work.Highlights, .. role.Highlights] : role.Highlights,
            Keywords = i == 0 ? [.. work.Keywords, .. role.Keywords] : role.Keywords,
        }));
    }

    /// <summary>The values of an entry, each with its place; null for what it does not have.</summary>
    public static IEnumerable<JsonProperty> Properties(Entry entry, string section) =>
        OwnProperties(entry, section).Concat(Dates(entry, section)).Concat(
        [
            new("location", entry.Location is { } place ? Line(PostalAddress.Format(place, Labels.For("en"))) : null, default),
            Address("url", entry.Url),
            // A project's description is its summary.
            new("summary", entry is Project ? null : JsonTexts.Create(entry.Summary), entry.Summary.Span),
            new("highlights", JsonTexts.Create(entry.Highlights), entry.Highlights.Select(each => each.Text.Span).FirstOrDefault()),
            new("keywords", JsonTexts.Create(entry.Keywords), entry.Keywords.Select(each => each.Span).FirstOrDefault()),
        ]);

    /// <summary>A URL as the schema requires it: RFC 3986 has ASCII characters only.</summary>
    public static JsonProperty Address(string key, Located<string>? url)
    {
        if (url is not { } known)
        {
            return new(key, null, default);
        }

        var isValid = Uri.IsWellFormedUriString(known.Value, UriKind.Absolute) && Ascii.IsValid(known.Value);
        var escaped = !isValid && Uri.TryCreate(known.Value, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : known.Value;
        return new(key, JsonTexts.Create(escaped), known.Span) { IsValid = Uri.IsWellFormedUriString(escaped, UriKind.Absolute) };
    }

    private static IEnumerable<JsonProperty> OwnProperties(Entry entry, string section) => entry switch
    {
        Work work =>
        [
            Line(section == "work" ? "name" : "organization", work.Name),
            Line("position", work.Position),
            Line("team", work.Team),
            new("description", JsonTexts.Create(work.Description), work.Description.Span),
        ],
        Education education =>
        [
            Line("institution", education.Institution),
            Line("area", education.Area),
            Line("studyType", education.StudyType),
            Line("score", education.Score),
            new("courses", JsonTexts.Create(education.Courses), default),
            Line("advisor", education.Advisor),
            Line("thesis", education.Thesis),
        ],
        Award award => [Line("title", award.Title), Line("awarder", award.Awarder)],
        Certificate certificate =>
        [
            Line("name", certificate.Name),
            Line("issuer", certificate.Issuer),
            new("expires", JsonTexts.Create(certificate.WrittenExpiry?.ToString()), certificate.WrittenExpiry?.Span ?? default),
        ],
        Publication publication =>
        [
            Line("name", publication.Name),
            Line("publisher", publication.Publisher),
            new("authors", JsonTexts.Create(publication.Authors), publication.Authors.Select(each => each.Span).FirstOrDefault()),
            Address(publication.Url is null ? "url" : "doi", publication.Doi is { } doi ? doi with { Value = Resolver + doi.Value } : null),
        ],
        Skill skill => [Line("name", skill.Name), Line("level", skill.Level)],
        SpokenLanguage language => [Line("language", language.Language), Line("fluency", language.Fluency)],
        Interest interest => [Line("name", interest.Name)],
        Reference reference => [Line("name", reference.Name), new("reference", JsonTexts.Create(reference.Text), reference.Text.Span)],
        Project project =>
        [
            Line("name", project.Name),
            new("description", JsonTexts.Create(Join(project.Description, project.Summary)), project.Description.Span),
            new("roles", JsonTexts.Create(project.Roles), default),
            Line("entity", project.Entity),
            Line("type", project.Type),
        ],
        _ => throw new InvalidOperationException($"no keys for {entry.GetType().Name}"),
    };

    // A range of one date where the schema has only ranges.
    private static IEnumerable<JsonProperty> Dates(Entry entry, string section)
    {
        var (start, end) = section switch
        {
            "awards" or "certificates" => ("date", "date"),
            "publications" => ("releaseDate", "releaseDate"),
            _ => ("startDate", "endDate"),
        };
        if (entry.Period is not { } period)
        {
            yield break;
        }

        yield return Date(start, period.Start, period.Words ?? period.StartWords, period.Span);
        if (end != start)
        {
            yield return Date(end, period.IsSingle ? period.Start : period.End, period.EndWords, period.Span);
        }
    }

    // The schema has dates of the years 1000 to 2999, and no words.
    private static JsonProperty Date(string key, PartialDate? date, string? words, SourceSpan span) =>
        date is { Year: >= 1000 and <= 2999 } known
            ? new(key, JsonTexts.Create(known.ToString()), span)
            : new(key, JsonTexts.Create(words ?? date?.ToString()), span) { IsValid = false };

    private static JsonProperty Line(string key, InlineText text) => new(key, Line(text), text.Span);

    private static JsonNode? Line(InlineText text) => JsonTexts.Create(text);

    private static BlockText Join(BlockText first, BlockText second) => new([.. first.Blocks, .. second.Blocks], first.Span);
}
