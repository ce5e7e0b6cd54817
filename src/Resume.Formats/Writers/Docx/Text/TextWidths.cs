using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Widths of text, as far as they are known.</summary>
internal abstract class TextWidths
{
    /// <summary>The share of a line that a text may fill to be sure to fit.</summary>
    public abstract double Safety { get; }

    /// <summary>The width of a text in a style, in points.</summary>
    public abstract double Measure(string text, TextStyleTokens style, bool bold = false);
}
