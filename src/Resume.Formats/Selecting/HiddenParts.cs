using System.Collections.Frozen;
using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Selecting;

/// <summary>Leaves out what the source hides with `hide: true`, so that no format and no check sees it.</summary>
internal static class HiddenParts
{
    /// <summary>The document without its hidden sections, entries, roles, highlights, contacts and profiles.</summary>
    public static ResumeDocument Remove(ResumeDocument document)
    {
        var sections = document.ListedSections.Where(section => section.Hide).Select(section => section.Id.Value)
            .ToFrozenSet(StringComparer.Ordinal);
        var basics = RemoveFrom(document.Basics);

        return document with
        {
            Basics = sections.Contains(SectionSettings.SummaryId) ? basics with { Summary = BlockText.Empty } : basics,
            Sections =
            [
                .. document.Sections.Where(section => !sections.Contains(section.Id))
                    .Select(section => section with { Entries = RemoveFrom(section.Entries) }),
            ],
            ListedSections =
            [
                .. document.ListedSections.Where(section => !section.Hide)
                    .Select(section => section with { Entries = section.Entries is { } entries ? RemoveFrom(entries) : null }),
            ],
        };
    }

    private static Basics RemoveFrom(Basics basics) => basics with
    {
        Emails = [.. basics.Emails.Where(email => !email.Hide)],
        Phones = [.. basics.Phones.Where(phone => !phone.Hide)],
        Urls = [.. basics.Urls.Where(url => !url.Hide)],
        Profiles = [.. basics.Profiles.Where(profile => !profile.Hide)],
    };

    private static ImmutableArray<Entry> RemoveFrom(ImmutableArray<Entry> entries) =>
        [.. entries.Where(entry => !entry.Hide).Select(RemoveFrom)];

    private static Entry RemoveFrom(Entry entry) => (entry is Work work ? work with { Roles = RemoveFrom(work.Roles) } : entry) with
    {
        Highlights = RemoveFrom(entry.Highlights),
    };

    private static ImmutableArray<Role> RemoveFrom(ImmutableArray<Role> roles) =>
        [.. roles.Where(role => !role.Hide).Select(role => role with { Highlights = RemoveFrom(role.Highlights) })];

    private static ImmutableArray<Highlight> RemoveFrom(ImmutableArray<Highlight> highlights) =>
    [
        .. highlights.Where(highlight => !highlight.Hide)
            .Select(highlight => highlight with { Highlights = RemoveFrom(highlight.Highlights) }),
    ];
}
