using System.Collections.Immutable;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>A column of the page, and its sections.</summary>
/// <param name="Class">The class of its element, or null for a page of one column, which has no such element.</param>
/// <param name="Sections">The sections, each with its id for links.</param>
public sealed record HtmlColumn(string? Class, ImmutableArray<HtmlSection> Sections)
{
    /// <summary>The columns of a page, in reading order.</summary>
    internal static ImmutableArray<HtmlColumn> CreateAll(Outline outline, Theme theme)
    {
        var sections = HtmlSection.CreateAll(outline, theme);
        return theme.Sidebar.Side == SidebarSide.None
            ? [new(null, sections)]
            : [.. theme.Sidebar.InReadingOrder(sections, section => section.Section.Id)
                .GroupBy(section => section.IsInSidebar, (isSide, group) => new HtmlColumn(isSide ? "side" : "main", [.. group]))];
    }
}
