using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>A planned section and its data -> a section of the outline.</summary>
internal static class SectionOutliner
{
    // What a heading of ours is in, `locale` says: what there is to say about its letters is said there, once for all of them.
    public static Section Outline(SectionPlan plan, ResumeDocument document, Labels labels)
    {
        var entries = plan.Entries ?? Entries(plan.Id.Value, document);
        var layout = plan.Layout ?? DefaultLayout(entries);

        return new Section
        {
            Id = plan.Id.Value,
            Heading = plan.Title.IsEmpty ? InlineText.Plain(labels.Section(plan.Id.Value), document.Locale?.Span ?? plan.Id.Span) : plan.Title,
            Introduction = plan.Id.Value == "summary" ? Together(document.Basics.Summary, plan.Summary) : plan.Summary,
            Layout = layout,
            PageBreak = plan.PageBreak,
            Entries = layout switch
            {
                SectionLayout.Inline => [.. entries.Select(entry => InlineOutliner.Outline(entry, labels))],
                SectionLayout.Table => [.. entries.Select(entry => EntryOutliner.Outline(entry, layout, labels))],
                _ => WithBulletsForBareEntries(entries, labels),
            },
        };
    }

    private static ImmutableArray<Entry> Entries(string id, ResumeDocument document) =>
        document.Sections.FirstOrDefault(section => section.Id == id)?.Entries ?? [];

    private static SectionLayout DefaultLayout(ImmutableArray<Entry> entries) => entries switch
    {
        [Skill, ..] => entries.Any(HasText) ? SectionLayout.Table : SectionLayout.Inline,
        [SpokenLanguage, ..] => SectionLayout.Inline,
        [Interest, ..] => entries.Any(entry => HasText(entry) || entry.Keywords.Length > 0) ? SectionLayout.Inline : SectionLayout.List,
        _ => SectionLayout.List,
    };

    private static bool HasText(Entry entry) => !entry.Summary.IsEmpty || entry.Highlights.Length > 0;

    // Entries that are no more than a name read best as a list. Those next to one another share one.
    private static ImmutableArray<OutlineEntry> WithBulletsForBareEntries(ImmutableArray<Entry> entries, Labels labels)
    {
        var outlined = ImmutableArray.CreateBuilder<OutlineEntry>();
        foreach (var entry in entries)
        {
            var next = EntryOutliner.Outline(entry, SectionLayout.List, labels);
            if (entry is not (Interest or Skill or SpokenLanguage or CustomEntry) || !IsBare(next))
            {
                outlined.Add(next);
            }
            else if (outlined.Count > 0 && outlined[^1] is { Head.IsEmpty: true } list)
            {
                outlined[^1] = list with { Bullets = list.Bullets.Add(new(next.Title)) };
            }
            else
            {
                outlined.Add(new OutlineEntry { Bullets = [new(next.Title)], PageBreak = next.PageBreak });
            }
        }

        return outlined.ToImmutable();
    }

    private static bool IsBare(OutlineEntry entry) => !entry.Title.IsEmpty && entry is
    {
        Subtitle.IsEmpty: true,
        Location.IsEmpty: true,
        Dates: null,
        Summary.IsEmpty: true,
        Facts.IsEmpty: true,
        Bullets.IsEmpty: true,
        Entries.IsEmpty: true,
    };

    private static BlockText Together(BlockText first, BlockText second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : new([.. second.Blocks, .. first.Blocks], second.Span);
}
