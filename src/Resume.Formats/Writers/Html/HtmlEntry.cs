using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>An entry and the level of its heading: 3 right below a section's heading.</summary>
internal sealed record HtmlEntry(OutlineEntry Entry, int Level)
{
    /// <summary>The element of its heading: h1 to h6.</summary>
    public string Heading => "h" + (char)('0' + Math.Min(Level, 6));

    /// <summary>An `article` needs a heading; an entry without one is a `div`.</summary>
    public string Element => Entry.HeaderLines is [{ Left.IsEmpty: false }, ..] ? "article" : "div";

    /// <summary>The classes of its element.</summary>
    public string Classes => Entry.PageBreak switch
    {
        PageBreak.Before => "entry page-before",
        PageBreak.Avoid => "entry page-avoid",
        _ => "entry",
    };

    /// <summary>Its nested entries.</summary>
    public IEnumerable<HtmlEntry> Entries => Entry.Entries.Select(entry => new HtmlEntry(entry, Level + 1));
}
