using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>
/// A typeset document, independent of PDF: pages of positioned items, and the structure tree that the items refer to. A writer gets it from
/// its context.
/// </summary>
/// <param name="Pages">The pages, in order; at least one.</param>
/// <param name="Structure">The root of the structure tree, a <see cref="StructureRole.Document"/>.</param>
/// <param name="Bookmarks">The sections' headings, for a viewer's navigation panel.</param>
public sealed record PageList(ImmutableArray<Page> Pages, StructureElement Structure, ImmutableArray<Bookmark> Bookmarks)
{
    /// <summary>The characters that no font has.</summary>
    internal IReadOnlySet<Rune> MissingCharacters { get; init; } = ImmutableHashSet<Rune>.Empty;
}

/// <summary>A page. Its lengths and those of its items are points, measured from the top left corner, y downwards.</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Items">
/// The items in reading order, which is also the order in which they are drawn. Of two that overlap, the later one is on top.
/// </param>
public sealed record Page(double Width, double Height, ImmutableArray<PageItem> Items);

/// <summary>A heading and where it is.</summary>
/// <param name="Title">The heading's text, on one line.</param>
/// <param name="Level">1 for a section.</param>
/// <param name="PageIndex">The index of its page, from 0.</param>
/// <param name="Y">Its top, points from the top of the page, downwards.</param>
public sealed record Bookmark(string Title, int Level, int PageIndex, double Y);

/// <summary>Something drawn on a page.</summary>
/// <param name="Element">
/// The structure element that contains it, or null for an artifact (ISO 32000-1, 14.8.2.2): a rule, a running head.
/// </param>
public abstract record PageItem(StructureElement? Element);

/// <summary>A filled rectangle: a line, or the panel below a sidebar.</summary>
/// <param name="Element">The structure element that contains it, or null.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its top edge.</param>
/// <param name="Width">Its width, at least 0.</param>
/// <param name="Height">Its height, at least 0; for a line, its thickness.</param>
/// <param name="Color">Its colour.</param>
public sealed record RulePlacement(StructureElement? Element, double X, double Y, double Width, double Height, Color Color)
    : PageItem(Element);

/// <summary>A picture, scaled to a rectangle.</summary>
/// <param name="Element">The structure element that contains it, or null.</param>
/// <param name="X">The rectangle's left edge.</param>
/// <param name="Y">The rectangle's top edge.</param>
/// <param name="Width">The rectangle's width.</param>
/// <param name="Height">The rectangle's height.</param>
/// <param name="Photo">The picture, which fills the rectangle when it is upright.</param>
public sealed record ImagePlacement(StructureElement? Element, double X, double Y, double Width, double Height, Photo Photo)
    : PageItem(Element);
