using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>A row of a table whose label is before its text: "Python (ten years): my language for scripts."</summary>
public sealed record HtmlRow(HtmlEntry Row)
{
    private OutlineEntry Entry => Row.Entry;

    /// <summary>True if it has a label.</summary>
    public bool HasLabel => !Entry.Title.IsEmpty || !Entry.Subtitle.IsEmpty;

    /// <summary>The paragraph after the label, or empty.</summary>
    public InlineText Text => !HasMeta && Entry.Summary.Blocks is [Paragraph paragraph, ..] ? paragraph.Text : InlineText.Empty;

    /// <summary>What is before the subtitle.</summary>
    public string QualifierStart => Entry.Title.IsEmpty || Entry.Subtitle.IsEmpty ? "" : " (";

    /// <summary>What is after the subtitle.</summary>
    public string QualifierEnd => QualifierStart.Length > 0 ? ")" : "";

    /// <summary>The end of the label; none for a label without a text.</summary>
    public LabelEnd LabelEnd =>
        !Text.IsEmpty ? Entry.TitleEnd
        : Below.Entry is { Summary.IsEmpty: true, Facts.IsEmpty: true, Bullets.IsEmpty: true } ? LabelEnd.None
        : new(Entry.TitleEnd.Mark, "");

    /// <summary>What is below the paragraph.</summary>
    public HtmlEntry Below => Text.IsEmpty
        ? Row
        : Row with { Entry = Entry with { Summary = Entry.Summary with { Blocks = Entry.Summary.Blocks.RemoveAt(0) } } };

    private bool HasMeta => !Entry.Location.IsEmpty || Entry.Dates is not null;
}
