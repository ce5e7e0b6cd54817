using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Pages;

/// <summary>A typeset document: pages of things that have a place, and the structure they belong to. Knows nothing of PDF.</summary>
/// <param name="Pages">The pages, in order.</param>
/// <param name="Structure">The root of the structure tree: a <see cref="StructureRole.Document"/>.</param>
/// <param name="Bookmarks">Headings, for an outline panel.</param>
internal sealed record PageList(ImmutableArray<Page> Pages, StructureElement Structure, ImmutableArray<Bookmark> Bookmarks);

/// <summary>One page. Lengths are points; places count from the top left corner, y downwards.</summary>
internal sealed record Page(double Width, double Height, ImmutableArray<PageItem> Items);

/// <summary>A heading's place.</summary>
internal sealed record Bookmark(string Title, int Level, int PageIndex, double Y);

/// <summary>Something on a page, in reading order. What belongs to no element is an artifact: a rule, a running footer.</summary>
internal abstract record PageItem(StructureElement? Element);

/// <summary>A filled rectangle.</summary>
internal sealed record RulePlacement(StructureElement? Element, double X, double Y, double Width, double Height, Themes.Color Color) : PageItem(Element);

/// <summary>A picture, scaled to a rectangle.</summary>
internal sealed record ImagePlacement(StructureElement? Element, double X, double Y, double Width, double Height, Photo Photo) : PageItem(Element);
