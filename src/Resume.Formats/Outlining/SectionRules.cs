using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The rules of all kinds of entries. A new kind of section adds a row.</summary>
internal static class SectionRules
{
    private static readonly ImmutableArray<SectionRule> All =
    [
        SectionRule.For<Work>(WorkOutliner.Outline),
        SectionRule.For<Role>((role, _, labels) => new() { Subtitle = WorkOutliner.Position(role.Position, role.Team, labels) }),
        SectionRule.For<Education>((education, _, labels) => new()
        {
            Title = education.Institution,
            Subtitle = InlineTexts.Fill(labels.Degree, "studyType", education.StudyType, "area", education.Area),
            Facts = Facts.Create(
                labels,
                ("advisor", education.Advisor),
                ("thesis", education.Thesis),
                ("score", education.Score),
                ("courses", InlineTexts.Join(labels.ListSeparator, education.Courses))),
        }),
        SectionRule.For<Award>((award, _, _) => new() { Title = award.Title, Subtitle = award.Awarder }) with
        {
            BareEntriesAreInline = true,
        },
        SectionRule.For<Certificate>((certificate, _, labels) => new()
        {
            Title = certificate.Name,
            Subtitle = certificate.Issuer,
            Facts = Facts.Create(labels, ("expires", Facts.Date(certificate.Expires, certificate.WrittenExpiry, labels))),
        }) with { BareEntriesAreInline = true },
        SectionRule.For<Publication>((publication, _, labels) => new()
        {
            Title = publication.Name,
            Subtitle = publication.Publisher,
            Facts = Facts.Create(
                labels,
                ("authors", InlineTexts.Join(labels.ListSeparator, publication.Authors)),
                ("doi", Facts.Doi(publication.Doi))),
        }),
        SectionRule.For<Skill>((skill, _, _) => new() { Title = skill.Name, Subtitle = skill.Level }) with
        {
            DefaultLayout = entries => entries.Any(HasText) ? SectionLayout.Table : SectionLayout.Inline,
            KeywordsAreText = _ => true,
            BareEntriesAreInline = true,
            BareEntriesAreBullets = true,
        },
        SectionRule.For<SpokenLanguage>((language, _, _) => new() { Title = language.Language, Subtitle = language.Fluency }) with
        {
            DefaultLayout = _ => SectionLayout.Inline,
            KeywordsAreText = _ => true,
            BareEntriesAreInline = true,
            BareEntriesAreBullets = true,
            SubtitleIsText = true,
        },
        SectionRule.For<Interest>((interest, _, _) => new() { Title = interest.Name }) with
        {
            DefaultLayout = entries => entries.Any(entry => HasText(entry) || entry.Keywords.Length > 0)
                ? SectionLayout.Inline
                : SectionLayout.List,
            KeywordsAreText = _ => true,
            BareEntriesAreInline = true,
            BareEntriesAreBullets = true,
        },
        SectionRule.For<Reference>((reference, _, _) => new() { Title = reference.Name, Summary = reference.Text }) with
        {
            BareEntriesAreInline = true,
        },
        SectionRule.For<Project>((project, _, labels) => new()
        {
            Title = project.Name,
            Subtitle = InlineTexts.Join(labels.ListSeparator, [.. project.Roles, project.Entity]),
            Summary = project.Description,
            Facts = Facts.Create(labels, ("type", project.Type)),
        }),
        SectionRule.For<CustomEntry>((custom, _, _) => new() { Title = custom.Title, Subtitle = custom.Subtitle }) with
        {
            // If the title is a label, the keywords are the text that it labels.
            KeywordsAreText = layout => layout != SectionLayout.List,
            BareEntriesAreInline = true,
            BareEntriesAreBullets = true,
        },
    ];

    /// <summary>The rule for an entry.</summary>
    public static SectionRule For(Entry entry) =>
        All.FirstOrDefault(rule => rule.EntryType == entry.GetType())
            ?? throw new InvalidOperationException($"no outline rule for {entry.GetType().Name}");

    /// <summary>The layout of entries for which the source asks for none.</summary>
    public static SectionLayout DefaultLayout(ImmutableArray<Entry> entries) =>
        entries.IsEmpty ? SectionLayout.List : For(entries[0]).DefaultLayout(entries);

    private static bool HasText(Entry entry) => !entry.Summary.IsEmpty || entry.Highlights.Length > 0;
}
