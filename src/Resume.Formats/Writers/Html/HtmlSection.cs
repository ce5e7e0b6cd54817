using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>A section and the id of its element.</summary>
internal sealed record HtmlSection(Section Section, string Anchor)
{
    /// <summary>The class of its element, or null for none.</summary>
    public string? Class => Section.PageBreak switch
    {
        PageBreak.Before => "page-before",
        PageBreak.Avoid => "page-avoid",
        _ => null,
    };

    /// <summary>Its name for screen readers, or null where its heading is shown.</summary>
    public string? Label => Section.ShowsHeading ? null : Section.Heading.OneLine;

    /// <summary>Its entries; their headings are one level below its own.</summary>
    public IEnumerable<HtmlEntry> Entries => Section.Entries.Select(entry => new HtmlEntry(entry, Level: 3));

    public static ImmutableArray<HtmlSection> CreateAll(Outline outline)
    {
        var names = new UniqueNames(StringComparer.Ordinal);
        return [.. outline.Sections.Select(section =>
        {
            // An HTML id is unique and has no spaces; every other character is allowed.
            var wanted = string.Concat(section.Id.Select(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) ? '-' : unit));
            return new HtmlSection(section, names.Add(wanted, '-'));
        })];
    }
}
