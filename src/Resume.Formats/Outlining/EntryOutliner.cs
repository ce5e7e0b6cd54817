using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>An entry of the model -> an entry of the outline: one rule a kind.</summary>
internal static class EntryOutliner
{
    public static OutlineEntry Outline(Entry entry, SectionLayout layout, Labels labels)
    {
        var comma = labels.Phrase("list");
        var outlined = entry switch
        {
            Work work => OutlineWork(work, layout, labels),
            Role role => new() { Subtitle = InlineTexts.Join(comma, role.Position, role.Team) },
            Education education => OutlineEducation(education, labels),
            Award award => new() { Title = award.Title, Subtitle = award.Awarder },
            Certificate certificate => new()
            {
                Title = certificate.Name,
                Subtitle = certificate.Issuer,
                Facts = Facts(labels, ("expires", certificate.Expires is { } date ? InlineText.Plain(DateWords.Of(date, labels), certificate.Span) : InlineText.Empty)),
            },
            Publication publication => new()
            {
                Title = publication.Name,
                Subtitle = publication.Publisher,
                Facts = Facts(labels, ("authors", InlineTexts.Join(comma, publication.Authors)), ("doi", Doi(publication))),
            },
            Skill skill => new() { Title = skill.Name, Subtitle = skill.Level },
            SpokenLanguage language => new() { Title = language.Language, Subtitle = language.Fluency },
            Interest interest => new() { Title = interest.Name },
            Reference reference => new() { Title = reference.Name, Summary = reference.Text },
            Project project => new()
            {
                Title = project.Name,
                Subtitle = InlineTexts.Join(comma, [.. project.Roles, project.Entity]),
                Summary = project.Description,
                Facts = Facts(labels, ("type", project.Type)),
            },
            CustomEntry custom => new OutlineEntry { Title = custom.Title, Subtitle = custom.Subtitle },
            _ => throw new InvalidOperationException($"no outline rule for {entry.GetType().Name}"),
        };

        return WithWhatEveryEntryHas(outlined, entry, layout, labels);
    }

    /// <summary>A fact as one text: "Advisor: Garth Gibson".</summary>
    public static InlineText Labelled(Fact fact, Labels labels) =>
        InlineTexts.Fill(labels.Phrase("labelled"), "label", InlineText.Plain(fact.Label, fact.Value.Span), "value", fact.Value);

    private static OutlineEntry OutlineWork(Work work, SectionLayout layout, Labels labels)
    {
        var position = InlineTexts.Join(labels.Phrase("list"), work.Position, work.Team);
        return new OutlineEntry
        {
            Title = work.Name.IsEmpty ? position : work.Name,
            Subtitle = work.Name.IsEmpty ? InlineText.Empty : position,
            Dates = DateWords.Of(work.Period ?? Spanning(work.Roles), labels),
            Summary = work.Description,
            Entries = [.. work.Roles.Select(role => Outline(role, layout, labels))],
        };
    }

    private static OutlineEntry OutlineEducation(Education education, Labels labels) => new()
    {
        Title = education.Institution,
        Subtitle = InlineTexts.Fill(labels.Phrase("degree"), "studyType", education.StudyType, "area", education.Area),
        Facts = Facts(
            labels,
            ("advisor", education.Advisor),
            ("thesis", education.Thesis),
            ("score", education.Score),
            ("courses", InlineTexts.Join(labels.Phrase("list"), education.Courses))),
    };

    // In these sections, and where a title is the label of what follows, the keywords are the content itself; elsewhere they are a fact among others.
    private static OutlineEntry WithWhatEveryEntryHas(OutlineEntry outlined, Entry entry, SectionLayout layout, Labels labels)
    {
        var keywords = InlineTexts.Join(labels.Phrase("list"), entry.Keywords);
        var keywordsAreText = entry is Skill or Interest or SpokenLanguage || (entry is CustomEntry && layout != SectionLayout.List);
        var (title, link) = WithUrl(outlined.Title, entry);

        return outlined with
        {
            Title = title,
            Location = Addresses.OnOneLine(entry.Location),
            Dates = outlined.Dates ?? DateWords.Of(entry.Period, labels),
            Summary = new([.. outlined.Summary.Blocks, .. entry.Summary.Blocks, .. keywordsAreText ? BlockText.Of(keywords).Blocks : []], entry.Summary.Span),
            Facts = [.. outlined.Facts, .. Facts(labels, ("keywords", keywordsAreText ? InlineText.Empty : keywords), ("link", link))],
            Bullets = [.. entry.Highlights.Select(OutlineBullet)],
            PageBreak = entry.PageBreak,
        };
    }

    // The title leads to the URL; where it already leads elsewhere, or may not lead there, the URL is a fact.
    private static (InlineText Title, InlineText Link) WithUrl(InlineText title, Entry entry)
    {
        if (entry.Url is not { Value.Length: > 0 } url)
        {
            return (title, InlineText.Empty);
        }

        if (!LinkTargets.IsAllowed(url.Value))
        {
            return (title, InlineText.Plain(url.Value, url.Span));
        }

        return title.IsEmpty || title.HoldsLink()
            ? (title, InlineText.Linked(Addresses.Short(url.Value), url.Value, url.Span))
            : (InlineTexts.Linked(title, url.Value), InlineText.Empty);
    }

    private static Bullet OutlineBullet(Highlight highlight) => new(highlight.Text, [.. highlight.Highlights.Select(OutlineBullet)]);

    private static ImmutableArray<Fact> Facts(Labels labels, params IEnumerable<(string Key, InlineText Value)> facts) =>
        [.. facts.Where(fact => !fact.Value.IsEmpty).Select(fact => new Fact(labels.Fact(fact.Key), fact.Value))];

    private static InlineText Doi(Publication publication) =>
        publication.Doi is { } doi ? InlineText.Linked(doi.Value, "https://doi.org/" + Uri.EscapeDataString(doi.Value).Replace("%2F", "/", StringComparison.Ordinal), doi.Span) : InlineText.Empty;

    // An employer with roles was one's employer from the first of them to the last. Where one's start is in words or unsaid, no one knows which is first.
    private static Period? Spanning(ImmutableArray<Role> roles)
    {
        var periods = roles.Select(role => role.Period).OfType<Period>().ToList();
        if (periods.Count == 0 || periods.Any(period => period.Start is null))
        {
            return null;
        }

        var first = periods.MinBy(period => period.Start!.Value, DateOrder)!;
        var last = periods.Where(period => period.End is not null).MaxBy(period => period.End!.Value, DateOrder);
        var goesOn = periods.Any(period => period.IsPresent);
        return first with { End = goesOn ? null : last?.End, IsPresent = goesOn };
    }

    private static readonly Comparer<PartialDate> DateOrder = Comparer<PartialDate>.Create((one, other) => one.CompareAtCoarserPrecision(other));
}
