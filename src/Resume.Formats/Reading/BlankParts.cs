using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading;

/// <summary>
/// Leaves out what has nothing to show: entries, roles, highlights, contacts and profiles without content, and lists of them. Texts and
/// strings are already blank or not when they are read.
/// </summary>
internal static class BlankParts
{
    /// <summary>The document without its blank parts. Custom sections stay, so that an empty one can be reported.</summary>
    public static ResumeDocument Remove(ResumeDocument document) => document with
    {
        Basics = RemoveFrom(document.Basics),
        Sections =
        [
            .. document.Sections.Select(section => section with { Entries = RemoveFrom(section.Entries) })
                .Where(section => !section.Entries.IsEmpty),
        ],
        ListedSections =
        [
            .. document.ListedSections
                .Select(section => section with { Entries = section.Entries is { } entries ? RemoveFrom(entries) : null }),
        ],
    };

    private static Basics RemoveFrom(Basics basics) => basics with
    {
        Emails = RemoveFrom(basics.Emails),
        Phones = RemoveFrom(basics.Phones),
        Urls = RemoveFrom(basics.Urls),
        Profiles = [.. basics.Profiles.Where(profile => !profile.IsBlank)],
        Location = basics.Location is { IsBlank: false } location ? location : null,
    };

    private static ImmutableArray<ContactValue> RemoveFrom(ImmutableArray<ContactValue> contacts) =>
        [.. contacts.Where(contact => contact.Value.Value.Length > 0)];

    private static ImmutableArray<T> RemoveFrom<T>(ImmutableArray<T> entries) where T : Entry =>
        [.. entries.Select(entry => (T)RemoveFrom((Entry)entry)).Where(entry => !entry.IsBlank)];

    private static Entry RemoveFrom(Entry entry) => (entry is Work work ? work with { Roles = RemoveFrom(work.Roles) } : entry) with
    {
        Highlights = RemoveFrom(entry.Highlights),
    };

    // A bullet without text would only show its mark: the bullets below it take its place.
    private static ImmutableArray<Highlight> RemoveFrom(ImmutableArray<Highlight> highlights) =>
    [
        .. from highlight in highlights
           let below = RemoveFrom(highlight.Highlights)
           let isBlank = highlight is { Text.IsEmpty: true, Lists.IsEmpty: true, Hide: false }
           from shown in isBlank ? below : [highlight with { Highlights = below }]
           select shown,
    ];
}
