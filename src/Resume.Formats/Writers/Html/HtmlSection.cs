using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>A section, the name of the place it stands at, and what ends labels in it.</summary>
internal sealed record HtmlSection(Section Section, string Anchor, LabelEnd LabelEnd)
{
    /// <summary>The class of its element, or null for none.</summary>
    public string? Class => Section.PageBreak switch
    {
        PageBreak.Before => "page-before",
        PageBreak.Avoid => "page-avoid",
        _ => null,
    };

    /// <summary>Its entries, their headings one level below its own.</summary>
    public IEnumerable<HtmlEntry> Entries => Section.Entries.Select(entry => new HtmlEntry(entry, Level: 3, LabelEnd));

    public static ImmutableArray<HtmlSection> Of(Outline outline)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. outline.Sections.Select(section =>
        {
            // An HTML id is unique and has no spaces; all else is allowed.
            var wish = string.Concat(section.Id.Select(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) ? '-' : unit));
            var anchor = wish;
            for (var copy = 2; !taken.Add(anchor); copy++)
            {
                anchor = $"{wish}-{copy}";
            }

            return new HtmlSection(section, anchor, outline.LabelEnd);
        })];
    }
}
