using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>An entry and the level of its heading: 3 right below a section's heading.</summary>
public sealed record HtmlEntry(OutlineEntry Entry, int Level)
{
    /// <summary>The element of its heading: h1 to h6.</summary>
    public string Heading => "h" + (char)('0' + Math.Min(Level, 6));

    /// <summary>An `article` needs a heading; an entry without one is a `div`.</summary>
    public string Element => Entry.HeaderLines is [{ Parts.IsEmpty: false }, ..] ? "article" : "div";

    /// <summary>The classes of its element.</summary>
    public string Classes => PageBreakClass is { } pageBreak ? "entry " + pageBreak : "entry";

    /// <summary>The class that controls page breaks, or null for none.</summary>
    public string? PageBreakClass => Entry.PageBreak switch
    {
        PageBreak.Before => "page-before",
        PageBreak.Avoid => "page-avoid",
        _ => null,
    };

    /// <summary>Its nested entries.</summary>
    public IEnumerable<HtmlEntry> Entries => Entry.Entries.Select(entry => new HtmlEntry(entry, Level + 1));

    /// <summary>The same entry without the facts that its citation has.</summary>
    public HtmlEntry BelowCitation => this with { Entry = Entry with { Facts = Entry.UncitedFacts } };
}
