using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The settings of a section and its data -> a section of the outline.</summary>
internal static class SectionOutliner
{
    public static Section Outline(SectionSettings settings, ResumeDocument document, LabelSet labels)
    {
        var entries = settings.Entries ?? document.EntriesOf(settings.Id.Value);
        var names = settings.Layout is null or SectionLayout.Inline ? NameList.Create(entries, labels) : null;
        var layout = names is null ? settings.Layout ?? SectionRules.DefaultLayout(entries) : SectionLayout.Inline;

        return new Section
        {
            Id = settings.Id.Value,
            Heading = settings.Title.IsEmpty ? DefaultHeading(settings, document, labels) : settings.Title,
            ShowsHeading = settings.ShowsHeading,
            Introduction = settings.Id.Value == SectionSettings.SummaryId
                ? Concatenate(settings.Summary, document.Basics.Summary)
                : settings.Summary,
            Layout = layout,
            PageBreak = settings.PageBreak,
            Entries = layout switch
            {
                _ when names is not null => [names],
                SectionLayout.Inline => [.. entries.Select(entry => InlineOutliner.Outline(entry, labels))],
                SectionLayout.Table =>
                    [.. entries.Select(entry => EntryOutliner.Outline(entry, layout, labels) with { TitleEnd = labels.LabelEnd })],
                _ => OutlineList(entries, labels),
            },
        };
    }

    // The place of a label is the `locale` that chose it: a character of it that no font has is reported there, once for all labels.
    private static InlineText DefaultHeading(SectionSettings settings, ResumeDocument document, LabelSet labels)
    {
        var heading = settings.Entries is null ? labels.Sections[settings.Id.Value] : Capitalize(settings.Id.Value);
        return InlineText.Plain(heading, document.Locale?.Span ?? settings.Id.Span);
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
        var names = new List<Bullet>();
        foreach (var entry in entries)
        {
            var next = EntryOutliner.Outline(entry, SectionLayout.List, labels);
            if (!SectionRules.For(entry).BareEntriesAreBullets || !NameList.IsOnlyATitle(next))
            {
                AddNames();
                outlined.Add(next);
                continue;
            }

            if (outlined.Count == 0 || !outlined[^1].HeaderLines.IsEmpty)
            {
                outlined.Add(new OutlineEntry { PageBreak = next.PageBreak });
            }

            names.Add(new(next.Title));
        }

        AddNames();
        return outlined.ToImmutable();

        void AddNames()
        {
            if (names.Count > 0)
            {
                outlined[^1] = outlined[^1] with { Bullets = [.. outlined[^1].Bullets, .. names] };
                names.Clear();
            }
        }
    }

    private static BlockText Concatenate(BlockText first, BlockText second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : new([.. first.Blocks, .. second.Blocks], first.Span);
}
