using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The settings of a section and its data -> a section of the outline.</summary>
internal static class SectionOutliner
{
    public const string Summary = "summary";

    public static Section Outline(SectionPlan plan, ResumeDocument document, LabelSet labels)
    {
        var entries = plan.Entries ?? FindEntries(plan.Id.Value, document);
        var layout = plan.Layout ?? SectionRules.DefaultLayout(entries);

        return new Section
        {
            Id = plan.Id.Value,
            Heading = plan.Title.IsEmpty ? DefaultHeading(plan, document, labels) : plan.Title,
            Introduction = plan.Id.Value == Summary ? Concatenate(plan.Summary, document.Basics.Summary) : plan.Summary,
            Layout = layout,
            PageBreak = plan.PageBreak,
            Entries = layout switch
            {
                SectionLayout.Inline => [.. entries.Select(entry => InlineOutliner.Outline(entry, labels))],
                SectionLayout.Table => [.. entries.Select(entry => EntryOutliner.Outline(entry, layout, labels))],
                _ => OutlineList(entries, labels),
            },
        };
    }

    private static ImmutableArray<Entry> FindEntries(string id, ResumeDocument document) =>
        document.Sections.FirstOrDefault(section => section.Id == id)?.Entries ?? [];

    // The place of a label is the `locale` that chose it: a character of it that no font has is reported there, once for all labels.
    private static InlineText DefaultHeading(SectionPlan plan, ResumeDocument document, LabelSet labels)
    {
        var heading = plan.Entries is null ? labels.Sections[plan.Id.Value] : Capitalize(plan.Id.Value);
        return InlineText.Plain(heading, document.Locale?.Span ?? plan.Id.Span);
    }

    // A custom section without a title is named by its id: `open-source` becomes "Open source".
    private static string Capitalize(string id)
    {
        var words = id.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? id : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // Entries that are only a name read best as bullets; adjacent ones share a list.
    private static ImmutableArray<OutlineEntry> OutlineList(ImmutableArray<Entry> entries, LabelSet labels)
    {
        var outlined = ImmutableArray.CreateBuilder<OutlineEntry>();
        foreach (var entry in entries)
        {
            var next = EntryOutliner.Outline(entry, SectionLayout.List, labels);
            if (!SectionRules.For(entry).BareEntriesAreBullets || !IsOnlyATitle(next))
            {
                outlined.Add(next);
            }
            else if (outlined.Count > 0 && outlined[^1] is { HeaderLines.IsEmpty: true } list)
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

    private static bool IsOnlyATitle(OutlineEntry entry) => !entry.Title.IsEmpty && entry is
    {
        Subtitle.IsEmpty: true,
        Location.IsEmpty: true,
        Dates: null,
        Summary.IsEmpty: true,
        Facts.IsEmpty: true,
        Bullets.IsEmpty: true,
        Entries.IsEmpty: true,
    };

    private static BlockText Concatenate(BlockText first, BlockText second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : new([.. first.Blocks, .. second.Blocks], first.Span);
}
