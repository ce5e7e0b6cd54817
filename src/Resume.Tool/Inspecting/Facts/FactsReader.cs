using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Schema;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>A prepared document -> its facts.</summary>
internal static class FactsReader
{
    /// <param name="prepared">The document, in one variant and language.</param>
    /// <param name="today">The month in which current positions end.</param>
    /// <param name="mask">Removes private values.</param>
    public static ResumeFacts Read(PreparedDocument prepared, int today, PrivateMask mask)
    {
        var (selection, outline, theme) = prepared;
        var shown = outline.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        var entries = selection.Document.Sections
            .Where(section => shown.Contains(section.Id))
            .SelectMany(section => section.Entries.Select(entry => (section.Id, Entry: entry)))
            .ToList();
        var basics = selection.Document.Basics;
        return new()
        {
            Source = selection.Document.File,
            Variant = selection.Variant ?? VariantList.Default,
            Language = outline.Language,
            Theme = theme.Name,
            Today = today,
            Contacts = new(
                outline.Header.Name.OneLine,
                [.. basics.Emails.Select(email => email.Value.Value)],
                [.. basics.Phones.Select(phone => phone.Value.Value)]),
            Occupations = [.. entries.SelectMany(each => Find(each.Id, each.Entry, today))],
            Employers = Names(entries.Select(each => each.Entry).OfType<Work>().Select(work => work.Name)),
            Schools = Names(entries.Select(each => each.Entry).OfType<Education>().Select(school => school.Institution)),
            Dates =
            [
                .. outline.Sections.SelectMany(section => section.Entries.SelectMany(Dates))
                    .Where(dates => dates.Start.Date is not null)
                    .Select(dates => dates.Text.OneLine),
            ],
            Bullets = [.. outline.Sections.SelectMany(section => section.Entries.SelectMany(entry => Bullets(section, entry)))],
            Sections =
            [
                new("Header", outline.Header.Label.OneLine),
                .. outline.Sections.Select(section => new SectionText(section.Heading.OneLine, TextOf(section))),
            ],
            Mask = mask,
        };
    }

    private static IEnumerable<Occupation> Find(string section, Entry entry, int today) => entry switch
    {
        // A period of the whole employment would count its roles twice.
        Work { Roles.IsEmpty: false } work => work.Roles
            .SelectMany(role => Create(KindOf(section), work.Name, role.Position, role.Period ?? work.Period, role, today)),
        Work work => Create(KindOf(section), work.Name, work.Position, work.Period, work, today),
        Education school => Create(
            OccupationKind.Education, school.Institution, school.StudyType.IsEmpty ? school.Area : school.StudyType,
            school.Period, school, today),
        _ => [],
    };

    private static OccupationKind KindOf(string section) => section == "volunteer" ? OccupationKind.Volunteer : OccupationKind.Work;

    private static IEnumerable<Occupation> Create(
        OccupationKind kind, InlineText place, InlineText title, Period? period, Entry entry, int today) =>
        Tenure.Create(period, today) is { } tenure
            ? [new(kind, (place.IsEmpty ? title : place).OneLine, title.OneLine, tenure, entry.Span.Line)]
            : [];

    private static ImmutableArray<string> Names(IEnumerable<InlineText> names) =>
        [.. names.Where(name => !name.IsEmpty).Select(name => name.OneLine).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<OutlineDates> Dates(OutlineEntry entry) =>
        [.. entry.Dates is { } dates ? [dates] : Array.Empty<OutlineDates>(), .. entry.Entries.SelectMany(Dates)];

    private static IEnumerable<BulletText> Bullets(Section section, OutlineEntry entry)
    {
        var name = entry.Title.IsEmpty ? section.Heading.OneLine : entry.Title.OneLine;
        return AllBullets(entry).SelectMany(WithChildren).Select(bullet =>
            new BulletText(bullet.Text.OneLine, Words.Count(bullet.Text.OneLine), name, bullet.Text.Span.Line));
    }

    private static IEnumerable<Bullet> AllBullets(OutlineEntry entry) => entry.Bullets.Concat(entry.Entries.SelectMany(AllBullets));

    private static IEnumerable<Bullet> WithChildren(Bullet bullet) => bullet.Children.SelectMany(WithChildren).Prepend(bullet);

    // Without the heading: `Work Experience` is not experience.
    private static string TextOf(Section section) => string.Join(
        '\n',
        OutlineTexts.All(new() { Name = InlineText.Empty }, [section with { Heading = InlineText.Empty }])
            .Where(text => !text.IsEmpty)
            .Select(text => text.OneLine));
}
