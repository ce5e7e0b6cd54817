using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>An entry, the level of its heading, 3 right below a section's, and what ends labels in it.</summary>
internal sealed record HtmlEntry(OutlineEntry Entry, int Level, LabelEnd LabelEnd)
{
    /// <summary>The element of its heading; HTML has six levels.</summary>
    public string Heading => "h" + (char)('0' + Math.Min(Level, 6));

    /// <summary>An article has a heading; what has none is a mere division.</summary>
    public string Element => Entry.Head is [{ Left.IsEmpty: false }, ..] ? "article" : "div";

    /// <summary>The classes of its element.</summary>
    public string Classes => Entry.PageBreak switch
    {
        PageBreak.Before => "entry page-before",
        PageBreak.Avoid => "entry page-avoid",
        _ => "entry",
    };

    /// <summary>The entries below it.</summary>
    public IEnumerable<HtmlEntry> Entries => Entry.Entries.Select(entry => new HtmlEntry(entry, Level + 1, LabelEnd));
}
