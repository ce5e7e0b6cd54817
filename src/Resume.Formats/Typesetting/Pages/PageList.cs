using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>A typeset document, independent of PDF: pages of positioned items, and the structure tree that the items refer to.</summary>
/// <param name="Pages">The pages, in order; at least one.</param>
/// <param name="Structure">The root of the structure tree, a <see cref="StructureRole.Document"/>.</param>
/// <param name="Bookmarks">The sections' headings, for a viewer's navigation panel.</param>
internal sealed record PageList(ImmutableArray<Page> Pages, StructureElement Structure, ImmutableArray<Bookmark> Bookmarks)
{
    /// <summary>The characters that no font has.</summary>
    public IReadOnlySet<Rune> MissingCharacters { get; init; } = ImmutableHashSet<Rune>.Empty;
}

/// <summary>A page. Its lengths and those of its items are points, measured from the top left corner, y downwards.</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Items">The items in reading order.</param>
internal sealed record Page(double Width, double Height, ImmutableArray<PageItem> Items);

/// <summary>A heading and where it is.</summary>
/// <param name="Title">The heading's text, on one line.</param>
/// <param name="Level">1 for a section.</param>
/// <param name="PageIndex">The index of its page, from 0.</param>
/// <param name="Y">Its top, points from the top of the page, downwards.</param>
internal sealed record Bookmark(string Title, int Level, int PageIndex, double Y);

/// <summary>
/// Something drawn on a page. An item without an element is an artifact (ISO 32000-1, 14.8.2.2): a rule, a running head.
/// </summary>
internal abstract record PageItem(StructureElement? Element);

/// <summary>A filled rectangle.</summary>
internal sealed record RulePlacement(StructureElement? Element, double X, double Y, double Width, double Height, Color Color)
    : PageItem(Element);

/// <summary>A picture, scaled to a rectangle.</summary>
internal sealed record ImagePlacement(StructureElement? Element, double X, double Y, double Width, double Height, Photo Photo)
    : PageItem(Element);
