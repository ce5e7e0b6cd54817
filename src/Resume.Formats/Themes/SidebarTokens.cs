using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>The side of the page at which the sidebar is.</summary>
public enum SidebarSide
{
    /// <summary>There is no sidebar.</summary>
    None,

    /// <summary>The side where lines start.</summary>
    Start,

    /// <summary>The side where lines end.</summary>
    End,
}

/// <summary>When the sections in the sidebar are read.</summary>
public enum SidebarReading
{
    /// <summary>Before those in the main column, after the header.</summary>
    Before,

    /// <summary>After those in the main column.</summary>
    After,
}

/// <summary>
/// The sidebar: a panel along the edge of every page. Formats that have it read one column after the other; the others keep the document's
/// order.
/// </summary>
/// <param name="Side">Its side.</param>
/// <param name="Width">Width of its text.</param>
/// <param name="Padding">Space between its text and its inner edge; the outer padding is the page's margin.</param>
/// <param name="Gap">Space between its edge and the text of the page.</param>
/// <param name="Reading">When it is read.</param>
/// <param name="Sections">The ids of the sections in it; all others are in the main column.</param>
public sealed record SidebarTokens(
    SidebarSide Side, double Width, double Padding, double Gap, SidebarReading Reading, ImmutableArray<string> Sections)
{
    /// <summary>The width that it takes from the text of the page; 0 where there is none.</summary>
    public double Indent => Side == SidebarSide.None ? 0 : Width + Padding + Gap;

    /// <summary>True if a section is in the sidebar.</summary>
    public bool Contains(string section) => Side != SidebarSide.None && Sections.Contains(section, StringComparer.Ordinal);

    /// <summary>The order in which sections are read, one column after the other.</summary>
    /// <param name="sections">The sections, in the document's order.</param>
    /// <param name="id">The id of a section.</param>
    public IEnumerable<T> InReadingOrder<T>(IEnumerable<T> sections, Func<T, string> id) =>
        sections.OrderBy(section => Contains(id(section)) == (Reading == SidebarReading.After));

    internal static SidebarTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<SidebarSide>("sidebar.side"),
        tokens.Length("sidebar.width"),
        tokens.Length("sidebar.padding"),
        tokens.Length("sidebar.gap"),
        tokens.Enum<SidebarReading>("sidebar.reading"),
        tokens.List("sidebar.sections"));
}
