using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>A section and its element.</summary>
/// <param name="Section">The section.</param>
/// <param name="Anchor">The id of the element.</param>
/// <param name="Layout">The elements of its entries.</param>
/// <param name="IsInSidebar">True for a section in the sidebar.</param>
public sealed record HtmlSection(Section Section, string Anchor, HtmlSectionLayout Layout, bool IsInSidebar)
{
    /// <summary>The class of its element, or null for none.</summary>
    public string? Class => (IsInSidebar, Section.PageBreak) switch
    {
        // What is beside the sidebar would not move to the next page.
        (false, PageBreak.Before) => "page-before",
        (_, PageBreak.Avoid) => "page-avoid",
        _ => null,
    };

    /// <summary>Its name for screen readers, or null where its heading is shown.</summary>
    public string? Label => Section.ShowsHeading ? null : Section.Heading.OneLine;

    /// <summary>Its entries; their headings are one level below its own.</summary>
    public IEnumerable<HtmlEntry> Entries => Section.Entries.Select(entry => new HtmlEntry(entry, Level: 3));

    /// <summary>True if its citations have numbers.</summary>
    public bool HasNumbers => Section.Entries.Any(entry => entry.Number is not null);

    /// <summary>The sections of an outline, in its order.</summary>
    internal static ImmutableArray<HtmlSection> CreateAll(Outline outline, Theme theme)
    {
        var names = new UniqueNames(StringComparer.Ordinal);
        return [.. outline.Sections.Select(section =>
        {
            // An HTML id is unique and has no spaces; every other character is allowed.
            var wanted = string.Concat(section.Id.Select(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) ? '-' : unit));
            var layout = HtmlSectionLayouts.Choose(section, theme);
            return new HtmlSection(section, names.Add(wanted, '-'), layout, theme.Sidebar.Contains(section.Id));
        })];
    }
}
