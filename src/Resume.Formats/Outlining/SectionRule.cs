using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The rule that outlines the entries of one kind of section.</summary>
/// <param name="EntryType">The type of its entries.</param>
/// <param name="Outline">Outlines the properties that only this kind of entry has.</param>
internal sealed record SectionRule(Type EntryType, Func<Entry, SectionLayout, LabelSet, OutlineEntry> Outline)
{
    /// <summary>The layout where the source asks for none.</summary>
    public Func<ImmutableArray<Entry>, SectionLayout> DefaultLayout { get; init; } = _ => SectionLayout.List;

    /// <summary>True if the keywords are the text of an entry in a layout; otherwise they are a labelled fact.</summary>
    public Func<SectionLayout, bool> KeywordsAreText { get; init; } = _ => false;

    /// <summary>True if entries that are only a short name become one paragraph.</summary>
    public bool BareEntriesAreInline { get; init; }

    /// <summary>True if entries that are only a name become bullets of one list.</summary>
    public bool BareEntriesAreBullets { get; init; }

    /// <summary>
    /// True if the subtitle is the text of an entry on one line, such as a language's fluency; otherwise it qualifies the title, in
    /// parentheses.
    /// </summary>
    public bool SubtitleIsText { get; init; }

    public static SectionRule For<T>(Func<T, SectionLayout, LabelSet, OutlineEntry> outline)
        where T : Entry => new(typeof(T), (entry, layout, labels) => outline((T)entry, layout, labels));
}
